package pl.mors.activity.room;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.RoomUrls;
import pl.mors.activity.access.GroupAccess;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.FormReader;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Pages;
import pl.mors.programme.RoomId;
import pl.mors.programme.VenueId;

/** Adding a room, and correcting what is known of it. */
@Controller
class RoomFormController {

    static final String LABELS = "activity.room.field";

    private static final String TEMPLATE = "activity/room/form";
    /** As many as a room bears by the database's own check. */
    private static final int MOST_AT_ONCE = 20;

    private static final int LARGEST = 10_000;

    private final RoomListQueries rooms;
    private final RoomUseQueries uses;
    private final GroupAccess access;
    private final SaveRoom saveRoom;
    private final CurrentUser user;

    RoomFormController(
            RoomListQueries rooms, RoomUseQueries uses, GroupAccess access, SaveRoom saveRoom, CurrentUser user) {
        this.rooms = rooms;
        this.uses = uses;
        this.access = access;
        this.saveRoom = saveRoom;
        this.user = user;
    }

    @Requires(value = DataClass.ORGANISATION, action = Action.WRITE)
    @GetMapping(RoomUrls.NEW_ROOM)
    ModelAndView blank() {
        return Pages.show(TEMPLATE, page(Form.startingWith(Map.of("parallelSessions", "1")), null, false));
    }

    @Requires(value = DataClass.ORGANISATION, action = Action.WRITE)
    @PostMapping(RoomUrls.NEW_ROOM)
    ModelAndView add(Form form) {
        var reader = form.read(LABELS);
        var place = place(form, reader);
        var details = details(form, reader);
        return place.isPresent() && details.isPresent()
                ? answer(saveRoom.add(place.get(), details.get()), form, null)
                : Pages.invalid(TEMPLATE, page(form, null, false));
    }

    @Requires(value = DataClass.ORGANISATION, action = Action.WRITE)
    @GetMapping(RoomUrls.CHANGE)
    ModelAndView show(@PathVariable RoomId roomId) {
        var row = find(roomId);
        return Pages.show(TEMPLATE, page(typed(row), row, false));
    }

    @Requires(value = DataClass.ORGANISATION, action = Action.WRITE)
    @PostMapping(RoomUrls.CHANGE)
    ModelAndView change(@PathVariable RoomId roomId, Form form) {
        var row = find(roomId);
        var reader = form.read(LABELS);
        var version = reader.integer("version", 1, Integer.MAX_VALUE);
        return details(form, reader)
                .map(details -> answer(saveRoom.change(roomId, version.get(), details), form, row))
                .orElseGet(() -> Pages.invalid(TEMPLATE, page(form, row, false)));
    }

    private ModelAndView answer(SaveRoom.Outcome outcome, Form form, @Nullable RoomRow row) {
        return switch (outcome) {
            case SaveRoom.Saved(var id) ->
                Pages.redirect(RoomUrls.one(id), Notice.done("activity.room.saved", form.value("name")));
            case SaveRoom.AlreadyThere(var same) -> {
                form.errors()
                        .add(
                                "name",
                                same.room().withdrawnOn() == null
                                        ? "activity.room.error.same"
                                        : "activity.room.error.same-withdrawn");
                yield Pages.invalid(TEMPLATE, page(form, row, false));
            }
            case SaveRoom.VenueThere(var same) -> {
                form.errors().add("venueName", "activity.room.error.venue-there");
                yield Pages.invalid(TEMPLATE, page(form, row, false));
            }
            case SaveRoom.TooMany(var entries) ->
                Pages.invalid(
                        TEMPLATE,
                        new RoomFormPage(
                                form, row, List.of(), uses.of(entries, access.sight()), false, opensBookings()));
            case SaveRoom.Stale stale ->
                Pages.stale(
                        TEMPLATE,
                        page(form, row == null ? null : find(row.room().id()), true));
        };
    }

    private Optional<SaveRoom.Place> place(Form form, FormReader reader) {
        var venue = reader.choice("venue", venues().stream().map(Option::value).toList());
        if (venue.isGiven() && venue.get().equals(RoomFormPage.ELSEWHERE)) {
            return VenueController.details(form, reader).map(SaveRoom.Somewhere::new);
        }
        return venue.ifGiven().map(VenueId::valueOf).map(SaveRoom.At::new);
    }

    private static Optional<RoomDetails> details(Form form, FormReader reader) {
        var name = reader.text("name", 100);
        var capacity = reader.optional().integer("capacity", 1, LARGEST);
        var parallel = reader.integer("parallelSessions", 1, MOST_AT_ONCE);
        return form.errors().any()
                ? Optional.empty()
                : Optional.of(new RoomDetails(name.get(), capacity.value(), parallel.get()));
    }

    private static Form typed(RoomRow row) {
        var capacity = row.capacity();
        var values = new LinkedHashMap<String, String>();
        values.put("name", row.room().name());
        values.put("capacity", capacity == null ? "" : capacity.toString());
        values.put("parallelSessions", String.valueOf(row.room().parallelSessions()));
        values.put("version", String.valueOf(row.version()));
        return Form.startingWith(values);
    }

    private List<Option> venues() {
        return Stream.concat(
                        rooms.venues().stream()
                                .map(venue -> Option.of(venue.id().toString(), venue.name())),
                        Stream.of(Option.of(RoomFormPage.ELSEWHERE, Texts.t("activity.room.venue.elsewhere"))))
                .toList();
    }

    private RoomRow find(RoomId room) {
        return rooms.find(room).orElseThrow(() -> new NotFound("room " + room));
    }

    private boolean opensBookings() {
        return user.mayForEverybody(DataClass.PERSONAL, Action.READ);
    }

    private RoomFormPage page(Form form, @Nullable RoomRow row, boolean stale) {
        return new RoomFormPage(form, row, row == null ? venues() : List.of(), List.of(), stale, opensBookings());
    }
}
