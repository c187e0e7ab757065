package pl.mors.activity.booking;

import java.time.Clock;
import java.util.LinkedHashMap;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.OutsideBookingId;
import pl.mors.activity.RoomUrls;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** A booking by others: who has the room and when. Nobody of the register is behind it, so only who reads everybody's data sees it. */
@Controller
class BookingController {

    private static final String CORRECT = "activity/booking/correct";

    private final BookingQueries bookings;
    private final CorrectBooking correctBooking;
    private final CurrentUser user;
    private final BusinessDate businessDate;
    private final Clock clock;

    BookingController(
            BookingQueries bookings,
            CorrectBooking correctBooking,
            CurrentUser user,
            BusinessDate businessDate,
            Clock clock) {
        this.bookings = bookings;
        this.correctBooking = correctBooking;
        this.user = user;
        this.businessDate = businessDate;
        this.clock = clock;
    }

    @Requires(DataClass.PERSONAL)
    @ReadsPersonalData(value = "outside_booking", idParam = "bookingId")
    @GetMapping(RoomUrls.BOOKING)
    ModelAndView show(@PathVariable OutsideBookingId bookingId) {
        return Pages.show(
                "activity/booking/booking",
                new BookingPage(find(bookingId), businessDate.now(clock), user.may(DataClass.PERSONAL, Action.WRITE)));
    }

    @Requires(value = DataClass.PERSONAL, action = Action.WRITE)
    @ReadsPersonalData(value = "outside_booking", idParam = "bookingId")
    @GetMapping(RoomUrls.CORRECT_BOOKING)
    ModelAndView askToCorrect(@PathVariable OutsideBookingId bookingId) {
        var booking = find(bookingId);
        var details = booking.details();
        var phone = details.phone();
        var values = new LinkedHashMap<String, String>();
        values.put("purpose", details.purpose());
        values.put("bookedBy", details.bookedBy());
        values.put("phone", phone == null ? "" : phone);
        values.put("version", String.valueOf(booking.version()));
        return Pages.show(CORRECT, new CorrectPage(Form.startingWith(values), booking, false));
    }

    @Requires(value = DataClass.PERSONAL, action = Action.WRITE)
    @ReadsPersonalData(value = "outside_booking", idParam = "bookingId")
    @PostMapping(RoomUrls.CORRECT_BOOKING)
    ModelAndView correct(@PathVariable OutsideBookingId bookingId, Form form) {
        var booking = find(bookingId);
        var version = form.read(BookingForm.LABELS).integer("version", 1, Integer.MAX_VALUE);
        var details = BookingForm.details(form);
        if (details.isEmpty()) {
            return Pages.invalid(CORRECT, new CorrectPage(form, booking, false));
        }
        return correctBooking.correct(bookingId, version.get(), details.get())
                ? Pages.redirect(RoomUrls.booking(bookingId), Notice.done("activity.booking.corrected"))
                : Pages.stale(CORRECT, new CorrectPage(form, find(bookingId), true));
    }

    private OutsideBooking find(OutsideBookingId booking) {
        if (!user.mayForEverybody(DataClass.PERSONAL, Action.READ)) {
            throw new NotFound("bookings are nothing that a sample shows");
        }
        return bookings.find(booking).orElseThrow(() -> new NotFound("booking " + booking));
    }
}
