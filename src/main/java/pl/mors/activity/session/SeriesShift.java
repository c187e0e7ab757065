package pl.mors.activity.session;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mors.calendar.RepeatedHour;
import pl.mors.calendar.TimeRange;

/**
 * By how much a session is moved, and with it those that follow it in its series: so many days, and to the same hours where the hours
 * change at all. Hours are those that the clocks show, so that sessions keep them when the clocks change. Source: RFC 5545, a rule
 * repeats local time.
 *
 * @param repeated which one is meant of an hour that the clocks show twice; none as long as nobody said it
 */
record SeriesShift(TimeRange from, TimeRange to, @Nullable RepeatedHour repeated) {

    int days() {
        return (int) ChronoUnit.DAYS.between(from.day(), to.day());
    }

    /** The day to which one of them is moved. */
    LocalDate day(TimeRange one) {
        return one.day().plusDays(days());
    }

    /** The time to which one of them is moved; empty when the clocks skip it that night. */
    Optional<TimeRange> of(TimeRange one) {
        if (one.equals(from)) {
            return Optional.of(to);
        }
        var hours = hours(one);
        return TimeRange.on(
                day(one), hours.startTime(), hours.endTime(), repeated == null ? RepeatedHour.FIRST : repeated);
    }

    /** Whether somebody has to say which hour is meant, because the clocks show it twice in the night to which one of them is moved. */
    boolean isUnclear(TimeRange one) {
        var hours = hours(one);
        return repeated == null
                && !one.equals(from)
                && RepeatedHour.isAsked(day(one), hours.startTime(), hours.endTime());
    }

    private TimeRange hours(TimeRange one) {
        return keepsHours() ? one : to;
    }

    private boolean keepsHours() {
        return from.startTime().equals(to.startTime()) && from.endTime().equals(to.endTime());
    }
}
