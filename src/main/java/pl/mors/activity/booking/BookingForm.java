package pl.mors.activity.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.mors.activity.series.RepeatRule;
import pl.mors.activity.session.SessionForm;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;
import pl.mors.programme.RoomId;

/** Reads the forms about bookings by others. What is wrong becomes an error of the form. */
final class BookingForm {

    static final String LABELS = "activity.booking.field";
    static final String ONCE = "once";
    static final String WEEKLY = "weekly";

    private BookingForm() {}

    static List<Option> rhythms() {
        return List.of(
                Option.of(ONCE, Texts.t("activity.booking.repeat.once")),
                Option.of(WEEKLY, Texts.t("activity.booking.repeat.weekly")));
    }

    static Optional<BookingPlan> read(Form form, List<Option> rooms, LocalDate today) {
        var time = form.read(SessionForm.LABELS);
        var room = time.choice("room", rooms.stream().map(Option::value).toList());
        var on =
                time.date("on").ifGiven().filter(day -> SessionForm.allowed(form, day, SessionForm.Days.toCome(today)));
        var from = time.time("from");
        var to = SessionForm.end(time);
        var days = on.map(first -> days(form, first)).orElse(List.of());
        var details = details(form);
        if (form.errors().any() || details.isEmpty()) {
            return Optional.empty();
        }
        var times = SessionForm.times(form, days, from.get(), to.get());
        return form.errors().any()
                ? Optional.empty()
                : Optional.of(new BookingPlan(details.get(), RoomId.valueOf(room.get()), times));
    }

    static Optional<BookingDetails> details(Form form) {
        var reader = form.read(LABELS);
        var purpose = reader.text("purpose", 200);
        var bookedBy = reader.text("bookedBy", 200);
        var phone = reader.optional().text("phone", 30);
        return form.errors().any()
                ? Optional.empty()
                : Optional.of(new BookingDetails(purpose.get(), bookedBy.get(), phone.value()));
    }

    /** The first day alone, or that weekday of every week until a day. */
    private static List<LocalDate> days(Form form, LocalDate first) {
        var reader = form.read(LABELS);
        var repeat = reader.choice("repeat", List.of(ONCE, WEEKLY));
        if (!repeat.isGiven() || repeat.get().equals(ONCE)) {
            return List.of(first);
        }
        var until = reader.date("until");
        var latest = RepeatRule.latestEnd(first);
        if (!until.isGiven()) {
            return List.of();
        }
        if (until.get().isBefore(first) || until.get().isAfter(latest)) {
            form.errors().add("until", "activity.booking.error.until", first, latest);
            return List.of();
        }
        return RepeatRule.weekly(List.of(first.getDayOfWeek()), 1, new RepeatRule.Until(until.get()))
                .days(first);
    }
}
