package pl.mors.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import pl.mors.platform.BusinessDate;

/** When facts of the demonstration were written down: on the evening of their day, so that "as known on" has a past. */
final class Moments {

    private Moments() {}

    static OffsetDateTime evening(LocalDate day) {
        return at(day, LocalTime.of(19, 30));
    }

    static OffsetDateTime at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(BusinessDate.ZONE).toOffsetDateTime();
    }
}
