package pl.mors.activity.booking;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.OutsideTimeId;
import pl.mors.activity.RoomUrls;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Pages;

/** Calling off a booking by others; the page says what it is for, and nobody's name. */
@Controller
class CallOffController {

    private static final String TEMPLATE = "activity/booking/callOff";

    private final BookingQueries bookings;
    private final CallOffBooking callOffBooking;
    private final BusinessDate businessDate;
    private final Clock clock;

    CallOffController(BookingQueries bookings, CallOffBooking callOffBooking, BusinessDate businessDate, Clock clock) {
        this.bookings = bookings;
        this.callOffBooking = callOffBooking;
        this.businessDate = businessDate;
        this.clock = clock;
    }

    @Requires(value = DataClass.PERSONAL, action = Action.WRITE)
    @GetMapping(RoomUrls.CALL_OFF)
    ModelAndView ask(@PathVariable OutsideTimeId timeId) {
        return Pages.show(
                TEMPLATE, page(Form.startingWith(Map.of(CallOffPage.EXTENT, CallOffPage.ONE)), timeId, false));
    }

    @Requires(value = DataClass.PERSONAL, action = Action.WRITE)
    @PostMapping(RoomUrls.CALL_OFF)
    ModelAndView callOff(@PathVariable OutsideTimeId timeId, Form form) {
        var page = page(form, timeId, false);
        var extents = page.extents().stream().map(Option::value).toList();
        boolean following = !extents.isEmpty()
                && form.read(BookingForm.LABELS)
                        .choice(CallOffPage.EXTENT, extents)
                        .ifGiven()
                        .filter(CallOffPage.FOLLOWING::equals)
                        .isPresent();
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page);
        }
        return switch (callOffBooking.callOff(timeId, following)) {
            case CallOffBooking.CalledOff(int times) ->
                Pages.redirect(
                        RoomUrls.booking(page.booking().id()),
                        Notice.done("activity.booking.called-off", Texts.n("activity.booking.times", times)));
            case CallOffBooking.NotAhead notAhead -> Pages.invalid(TEMPLATE, page(form, timeId, true));
        };
    }

    private CallOffPage page(Form form, OutsideTimeId id, boolean done) {
        var booking = bookings.ofTime(id).orElseThrow(() -> new NotFound("time of a booking " + id));
        var time = booking.at(id).orElseThrow();
        return new CallOffPage(form, booking, time, booking.following(time, businessDate.now(clock)), done);
    }
}
