package pl.mors.activity.session;

import java.util.List;
import java.util.stream.Collectors;
import pl.mors.calendar.BookingOutcome;
import pl.mors.calendar.Collision;
import pl.mors.calendar.TimeRange;
import pl.mors.platform.text.Texts;

/**
 * A clash as the page tells it.
 *
 * @param sentence what stands in the way of which time
 * @param freeTimes when it would be free that day; empty when it would not
 */
public record ClashText(String sentence, List<FreeTime> freeTimes) {

    /**
     * A time that would be free.
     *
     * @param hours as the button says them
     * @param day the day, for who hears the button alone
     * @param action what the button sends, so that the form is filled with this time
     */
    public record FreeTime(String hours, String day, String action) {}

    static ClashText of(Clash clash) {
        var refusal = clash.refusal();
        var key = switch (refusal) {
            case BookingOutcome.RoomTaken room -> "activity.session.clash.room";
            case BookingOutcome.StaffBusy staff -> "activity.session.clash.staff";
        };
        return new ClashText(
                Texts.t(key, Texts.date(clash.wanted().day()), hours(clash.wanted()), what(refusal.collisions())),
                refusal.freeTimes().stream().map(ClashText::freeTime).toList());
    }

    private static FreeTime freeTime(TimeRange time) {
        return new FreeTime(
                hours(time), Texts.date(time.day()), new OtherTime(time.startTime(), time.endTime()).action());
    }

    private static String what(List<Collision> collisions) {
        return collisions.isEmpty()
                ? Texts.t("activity.session.clash.taken")
                : collisions.stream()
                        .map(one -> one.what().orElseGet(() -> Texts.t("activity.session.clash.taken")) + " ("
                                + hours(one.period()) + ")")
                        .collect(Collectors.joining(", "));
    }

    private static String hours(TimeRange time) {
        return Texts.t("activity.session.hours", time.startTime(), time.endTime());
    }
}
