package pl.mors.activity.session;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The same weekday, week after week. */
final class WeeklyDays {

    /** A year and a little: a longer series is a typing mistake. */
    static final int MOST = 60;

    private WeeklyDays() {}

    /** From the first day, which is always included, to the last, inclusive; without a last day only the first. */
    static List<LocalDate> of(LocalDate first, @Nullable LocalDate until) {
        return Stream.iterate(first, day -> day.plusWeeks(1))
                .takeWhile(day -> day.equals(first) || (until != null && !day.isAfter(until)))
                .limit(MOST)
                .toList();
    }
}
