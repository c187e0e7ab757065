package pl.mors.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import pl.mors.platform.BusinessDate;

/**
 * A time from {@code from} (inclusive) to {@code to} (exclusive). Instants, so that the hour which the clocks repeat in
 * October and the one which they leave out in March need no care anywhere else.
 */
public record TimeRange(Instant from, Instant to) implements Comparable<TimeRange> {

    public TimeRange {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a time that ends at " + to + " cannot start at " + from);
        }
    }

    /** What goes on after midnight may last so long by the clock; more is taken for a slip of the pen. */
    public static final Duration LONGEST_NIGHT = Duration.ofHours(12);

    /** What a query found in its columns {@code from_at} and {@code to_at}. */
    public static TimeRange ofRow(ResultSet row) throws SQLException {
        return ofRow(row, "from_at", "to_at");
    }

    /** What a query found in two columns of type timestamptz. */
    public static TimeRange ofRow(ResultSet row, String from, String to) throws SQLException {
        return new TimeRange(
                row.getObject(from, OffsetDateTime.class).toInstant(),
                row.getObject(to, OffsetDateTime.class).toInstant());
    }

    /** The hours of a day, the first of those that the clocks show twice: where nobody is at work in that night. */
    public static Optional<TimeRange> on(LocalDate day, LocalTime from, LocalTime to) {
        return on(day, from, to, RepeatedHour.FIRST);
    }

    /**
     * The hours of a day as the clocks in Poland show them. An end that is not after the start is the next day's.
     *
     * @param repeated which one is meant of a time that the clocks show twice
     * @return empty when it would go on for too long after midnight, or when the clocks skip one of the two that night
     */
    public static Optional<TimeRange> on(LocalDate day, LocalTime from, LocalTime to, RepeatedHour repeated) {
        var lasts = Duration.between(day.atTime(from), dayOfEnd(day, from, to).atTime(to));
        return from.isBefore(to) || lasts.compareTo(LONGEST_NIGHT) <= 0
                ? at(day, from, repeated)
                        .flatMap(start -> at(dayOfEnd(day, from, to), to, repeated)
                                .filter(start::isBefore)
                                .map(end -> new TimeRange(start, end)))
                : Optional.empty();
    }

    /** The day on which these hours end: the same, or the next one after midnight. */
    public static LocalDate dayOfEnd(LocalDate day, LocalTime from, LocalTime to) {
        return from.isBefore(to) ? day : day.plusDays(1);
    }

    /** Whether the clocks never show this time on that day, because they are put forward over it. */
    public static boolean isSkipped(LocalDate day, LocalTime time) {
        return at(day, time, RepeatedHour.FIRST).isEmpty();
    }

    /** A whole Polish day: 23, 24 or 25 hours. */
    public static TimeRange wholeDay(LocalDate day) {
        return days(day, day);
    }

    /** Whole Polish days, both inclusive. */
    public static TimeRange days(LocalDate first, LocalDate last) {
        return new TimeRange(
                first.atStartOfDay(BusinessDate.ZONE).toInstant(),
                last.plusDays(1).atStartOfDay(BusinessDate.ZONE).toInstant());
    }

    private static Optional<Instant> at(LocalDate day, LocalTime time, RepeatedHour repeated) {
        var shown = day.atTime(time).atZone(BusinessDate.ZONE);
        return Optional.of(shown)
                .filter(moment -> moment.toLocalTime().equals(time))
                .map(moment -> repeated.in(moment).toInstant());
    }

    /** The Polish day on which it starts. */
    public LocalDate day() {
        return from.atZone(BusinessDate.ZONE).toLocalDate();
    }

    public LocalTime startTime() {
        return from.atZone(BusinessDate.ZONE).toLocalTime();
    }

    public LocalTime endTime() {
        return to.atZone(BusinessDate.ZONE).toLocalTime();
    }

    public Duration duration() {
        return Duration.between(from, to);
    }

    public boolean overlaps(TimeRange other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** As a parameter of type timestamptz: JDBC has no mapping of its own for an Instant. */
    public OffsetDateTime sqlFrom() {
        return from.atOffset(ZoneOffset.UTC);
    }

    public OffsetDateTime sqlTo() {
        return to.atOffset(ZoneOffset.UTC);
    }

    @Override
    public int compareTo(TimeRange other) {
        int byStart = from.compareTo(other.from);
        return byStart == 0 ? to.compareTo(other.to) : byStart;
    }
}
