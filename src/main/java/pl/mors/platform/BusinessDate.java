package pl.mors.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * "Today" for the rules, in Poland. Demos and tests set it; sessions, tokens, audit and jobs use the real clock instead.
 */
public interface BusinessDate {

    /** The zone of all dates and of the times of sessions. */
    ZoneId ZONE = ZoneId.of("Europe/Warsaw");

    LocalDate today();

    /** What is on now: the clock's hour of today, which demos and tests set. */
    default Instant now(Clock clock) {
        return today().atTime(LocalTime.now(clock.withZone(ZONE))).atZone(ZONE).toInstant();
    }
}
