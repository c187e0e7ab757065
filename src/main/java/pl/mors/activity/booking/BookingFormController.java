package pl.mors.activity.booking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.RoomUrls;
import pl.mors.activity.RoomWords;
import pl.mors.activity.session.ClashText;
import pl.mors.activity.session.Instead;
import pl.mors.calendar.RoomQueries;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;
import pl.mors.programme.RoomId;

/** Booking a room for others. */
@Controller
class BookingFormController {

    static final String WITHOUT_CLASHING = "without-clashing";

    private static final String TEMPLATE = "activity/booking/form";

    private final RoomQueries rooms;
    private final BookForOthers bookForOthers;
    private final BusinessDate businessDate;

    BookingFormController(RoomQueries rooms, BookForOthers bookForOthers, BusinessDate businessDate) {
        this.rooms = rooms;
        this.bookForOthers = bookForOthers;
        this.businessDate = businessDate;
    }

    @Requires(value = DataClass.PERSONAL, action = Action.WRITE)
    @GetMapping(RoomUrls.NEW_BOOKING)
    ModelAndView ask(@RequestParam(name = RoomUrls.ROOM, required = false) @Nullable RoomId room) {
        Map<String, String> answers = new HashMap<>(Map.of("repeat", BookingForm.ONCE));
        if (room != null) {
            answers.put("room", room.toString());
        }
        return Pages.show(TEMPLATE, page(Form.startingWith(answers)));
    }

    @Requires(value = DataClass.PERSONAL, action = Action.WRITE)
    @PostMapping(RoomUrls.NEW_BOOKING)
    ModelAndView book(
            @RequestParam(defaultValue = "") String action,
            @RequestParam MultiValueMap<String, String> sent,
            Form form) {
        var other = Instead.asked(action);
        if (other.isPresent()) {
            var page = page(other.get().in(sent));
            return Pages.show(
                    TEMPLATE,
                    new BookingFormPage(
                            page.form(), page.rooms(), other.get().told().text(), List.of(), 0));
        }
        var page = page(form);
        var plan = BookingForm.read(form, page.rooms(), businessDate.today());
        if (plan.isEmpty()) {
            return Pages.invalid(TEMPLATE, page);
        }
        return switch (bookForOthers.book(plan.get(), action.equals(WITHOUT_CLASHING))) {
            case BookForOthers.Booked(var booking, int times) ->
                Pages.redirect(
                        RoomUrls.booking(booking),
                        Notice.done("activity.booking.booked", Texts.n("activity.booking.times", times)));
            case BookForOthers.Collided(var clashes) ->
                Pages.invalid(
                        TEMPLATE,
                        new BookingFormPage(
                                form,
                                page.rooms(),
                                null,
                                clashes.stream().map(ClashText::of).toList(),
                                plan.get().times().size() - clashes.size()));
        };
    }

    private BookingFormPage page(Form form) {
        return new BookingFormPage(form, RoomWords.options(rooms.inUse(businessDate.today())), null, List.of(), 0);
    }
}
