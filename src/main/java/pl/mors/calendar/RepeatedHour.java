package pl.mors.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.Coded;

/** Which of the two is meant in the October night in which the clocks are put back and show the hour from 2:00 to 3:00 twice. */
public enum RepeatedHour implements Coded {
    /** Before the clocks are put back. */
    FIRST,
    /** After that. */
    SECOND;

    /** Whether the clocks show this time twice on that day. */
    public static boolean isAsked(LocalDate day, LocalTime time) {
        return isTwice(day.atTime(time).atZone(BusinessDate.ZONE));
    }

    /** Whether the clocks show one of these times twice. An end that is not after the start is the next day's. */
    public static boolean isAsked(LocalDate day, LocalTime from, LocalTime to) {
        return isAsked(day, from) || isAsked(TimeRange.dayOfEnd(day, from, to), to);
    }

    /** Which one a time begins or ends in; empty where it does in neither. */
    public static Optional<RepeatedHour> of(TimeRange time) {
        return of(time.from()).or(() -> of(time.to()));
    }

    private static Optional<RepeatedHour> of(Instant moment) {
        var shown = moment.atZone(BusinessDate.ZONE);
        return Optional.of(FIRST.in(shown).equals(shown) ? FIRST : SECOND).filter(which -> isTwice(shown));
    }

    private static boolean isTwice(ZonedDateTime shown) {
        return !FIRST.in(shown).equals(SECOND.in(shown));
    }

    /** The moment of this one; any other moment stays as it is. */
    ZonedDateTime in(ZonedDateTime shown) {
        return switch (this) {
            case FIRST -> shown.withEarlierOffsetAtOverlap();
            case SECOND -> shown.withLaterOffsetAtOverlap();
        };
    }
}
