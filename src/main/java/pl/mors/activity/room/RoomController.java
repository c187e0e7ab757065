package pl.mors.activity.room;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.RoomUrls;
import pl.mors.activity.access.GroupAccess;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.AskedDay;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;
import pl.mors.programme.RoomId;

/** The page of a room: what is on there, and whether it is in use at all. */
@Controller
class RoomController {

    private static final String TEMPLATE = "activity/room/room";
    private static final String WITHDRAW = "activity/room/withdraw";

    private final RoomListQueries rooms;
    private final RoomUseQueries uses;
    private final GroupAccess access;
    private final WithdrawRoom withdrawRoom;
    private final CurrentUser user;
    private final BusinessDate businessDate;

    RoomController(
            RoomListQueries rooms,
            RoomUseQueries uses,
            GroupAccess access,
            WithdrawRoom withdrawRoom,
            CurrentUser user,
            BusinessDate businessDate) {
        this.rooms = rooms;
        this.uses = uses;
        this.access = access;
        this.withdrawRoom = withdrawRoom;
        this.user = user;
        this.businessDate = businessDate;
    }

    @Requires(DataClass.ORGANISATION)
    @GetMapping(RoomUrls.ONE)
    ModelAndView show(
            @PathVariable RoomId roomId, @RequestParam(name = RoomUrls.FROM, required = false) @Nullable String from) {
        var row = find(roomId);
        return Pages.show(
                TEMPLATE, page(Form.blank(), row, AskedDay.day(from).orElse(businessDate.today()), withdrawnOn(row)));
    }

    /** What is planned from today on is listed, for whoever has to choose the day. */
    @Requires(value = DataClass.ORGANISATION, action = Action.WRITE)
    @GetMapping(RoomUrls.WITHDRAW)
    ModelAndView askToWithdraw(@PathVariable RoomId roomId) {
        var today = businessDate.today();
        var row = find(roomId);
        var form =
                Form.startingWith(Map.of("version", String.valueOf(row.version()), "withdrawnOn", Texts.date(today)));
        return Pages.show(WITHDRAW, page(form, row, today, today));
    }

    @Requires(value = DataClass.ORGANISATION, action = Action.WRITE)
    @PostMapping(RoomUrls.WITHDRAW)
    ModelAndView withdraw(@PathVariable RoomId roomId, Form form) {
        var today = businessDate.today();
        var page = page(form, find(roomId), today, today);
        var reader = form.read(RoomFormController.LABELS);
        var on = reader.date("withdrawnOn");
        var reason = reader.text("reason", 300);
        var version = reader.integer("version", 1, Integer.MAX_VALUE);
        var earliest = today.minusYears(1);
        var latest = today.plusYears(1);
        if (on.isGiven() && (on.get().isBefore(earliest) || on.get().isAfter(latest))) {
            form.errors().add("withdrawnOn", "activity.room.error.day", earliest, latest);
        }
        if (form.errors().any()) {
            return Pages.invalid(WITHDRAW, page);
        }
        return withdrawRoom.withdraw(roomId, version.get(), on.get(), reason.get())
                ? Pages.redirect(RoomUrls.one(roomId), Notice.done("activity.room.withdrawn", Texts.date(on.get())))
                : Pages.stale(WITHDRAW, page.asStale());
    }

    @Requires(value = DataClass.ORGANISATION, action = Action.WRITE)
    @PostMapping(RoomUrls.BRING_BACK)
    ModelAndView bringBack(@PathVariable RoomId roomId, Form form) {
        var row = find(roomId);
        var page = page(form, row, businessDate.today(), withdrawnOn(row));
        var version = form.read(RoomFormController.LABELS).integer("version", 1, Integer.MAX_VALUE);
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page);
        }
        return withdrawRoom.bringBack(roomId, version.get())
                ? Pages.redirect(RoomUrls.one(roomId), Notice.done("activity.room.brought-back"))
                : Pages.stale(TEMPLATE, page.asStale());
    }

    private RoomRow find(RoomId room) {
        return rooms.find(room).orElseThrow(() -> new NotFound("room " + room));
    }

    /** From when on what is planned is planned in vain; none while the room is in use. */
    private @Nullable LocalDate withdrawnOn(RoomRow row) {
        var withdrawnOn = row.room().withdrawnOn();
        var today = businessDate.today();
        return withdrawnOn == null || withdrawnOn.isAfter(today) ? withdrawnOn : today;
    }

    /** @param listedFrom from when on what is planned is listed; none where it need not be */
    private RoomPage page(Form form, RoomRow row, LocalDate from, @Nullable LocalDate listedFrom) {
        var room = row.room().id();
        var sight = access.sight();
        return new RoomPage(
                form,
                row,
                businessDate.today(),
                from,
                uses.within(room, from, from.plusDays(RoomPage.DAYS - 1L), sight),
                listedFrom == null ? List.of() : uses.plannedFrom(room, listedFrom, sight),
                null,
                false,
                user.may(DataClass.ORGANISATION, Action.WRITE),
                user.may(DataClass.PERSONAL, Action.WRITE),
                user.mayForEverybody(DataClass.PERSONAL, Action.READ));
    }
}
