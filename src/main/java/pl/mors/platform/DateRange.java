package pl.mors.platform;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Days from {@code from} to {@code to}, both inclusive; without {@code to} the range has no end.
 *
 * A range whose end lies before its start cannot be made.
 */
public record DateRange(LocalDate from, @Nullable LocalDate to) {

    /** The day after the last that can be typed, 31.12.9999, has a year of five digits. */
    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4, 5, SignStyle.NOT_NEGATIVE)
            .appendPattern("-MM-dd")
            .toFormatter(Locale.ROOT);

    public DateRange {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("range ends on " + to + ", before it starts on " + from);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** As PostgreSQL's daterange literal. */
    public String toSql() {
        return "[" + from + "," + (to == null ? "" : to) + (to == null ? ")" : "]");
    }

    /** Reads PostgreSQL's canonical text, which includes the first day and excludes the last: [2018-03-01,2020-09-29). */
    public static DateRange ofSql(String canonical) {
        var comma = canonical.indexOf(',');
        var end = canonical.substring(comma + 1, canonical.length() - 1);
        return new DateRange(
                LocalDate.parse(canonical.substring(1, comma), DAY),
                end.isEmpty() ? null : LocalDate.parse(end, DAY).minusDays(1));
    }
}
