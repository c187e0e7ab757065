package pl.mors.activity.room;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.RoomUrls;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.FormReader;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;
import pl.mors.programme.VenueId;

/** Correcting the name or the address of a venue. */
@Controller
class VenueController {

    private static final String TEMPLATE = "activity/room/venue";

    private final RoomListQueries rooms;
    private final CorrectVenue correctVenue;

    VenueController(RoomListQueries rooms, CorrectVenue correctVenue) {
        this.rooms = rooms;
        this.correctVenue = correctVenue;
    }

    @Requires(value = DataClass.ORGANISATION, action = Action.WRITE)
    @GetMapping(RoomUrls.CHANGE_VENUE)
    ModelAndView show(@PathVariable VenueId venueId) {
        var venue = find(venueId);
        var address = venue.address();
        var values = new LinkedHashMap<String, String>();
        values.put("venueName", venue.name());
        values.put("address", address == null ? "" : address);
        values.put("version", String.valueOf(venue.version()));
        return Pages.show(TEMPLATE, new VenuePage(Form.startingWith(values), venue, false));
    }

    @Requires(value = DataClass.ORGANISATION, action = Action.WRITE)
    @PostMapping(RoomUrls.CHANGE_VENUE)
    ModelAndView correct(@PathVariable VenueId venueId, Form form) {
        var venue = find(venueId);
        var reader = form.read(RoomFormController.LABELS);
        var version = reader.integer("version", 1, Integer.MAX_VALUE);
        var details = details(form, reader);
        if (details.isEmpty()) {
            return Pages.invalid(TEMPLATE, new VenuePage(form, venue, false));
        }
        return switch (correctVenue.correct(venueId, version.get(), details.get())) {
            case CorrectVenue.Corrected corrected ->
                Pages.redirect(
                        RoomUrls.ROOMS,
                        Notice.done(
                                "activity.room.venue.corrected", details.get().name()));
            case CorrectVenue.AlreadyThere there -> {
                form.errors().add("venueName", "activity.room.error.venue-same");
                yield Pages.invalid(TEMPLATE, new VenuePage(form, venue, false));
            }
            case CorrectVenue.Stale stale -> Pages.stale(TEMPLATE, new VenuePage(form, find(venueId), true));
        };
    }

    static Optional<VenueDetails> details(Form form, FormReader reader) {
        var name = reader.text("venueName", 200);
        var address = reader.optional().text("address", 200);
        return form.errors().any() ? Optional.empty() : Optional.of(new VenueDetails(name.get(), address.value()));
    }

    private Venue find(VenueId venue) {
        return rooms.find(venue).orElseThrow(() -> new NotFound("venue " + venue));
    }
}
