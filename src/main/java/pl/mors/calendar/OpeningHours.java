package pl.mors.calendar;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Between which hours of a day free times are offered. Settings {@code mors.calendar.opens} and {@code mors.calendar.closes}:
 * the hours of the house are the town's own. What somebody plans outside of them is booked all the same.
 */
record OpeningHours(LocalTime opens, LocalTime closes) {

    OpeningHours {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException(
                    "mors.calendar.closes is " + closes + ", which is not after mors.calendar.opens, " + opens);
        }
    }

    TimeRange on(LocalDate day) {
        return TimeRange.on(day, opens, closes).orElseThrow();
    }
}
