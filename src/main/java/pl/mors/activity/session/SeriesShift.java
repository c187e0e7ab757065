package pl.mors.activity.session;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import pl.mors.calendar.TimeRange;

/**
 * By how much a session is moved, and with it those that follow it in its series: so many days, and to the same hours where the hours
 * change at all. Hours are those that the clocks show, so that sessions keep them when the clocks change. Source: RFC 5545, a rule
 * repeats local time.
 */
record SeriesShift(TimeRange from, TimeRange to) {

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
        var hours = keepsHours() ? one : to;
        return TimeRange.on(day(one), hours.startTime(), hours.endTime());
    }

    private boolean keepsHours() {
        return from.startTime().equals(to.startTime()) && from.endTime().equals(to.endTime());
    }
}
