package pl.mors.activity.session;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The same weekday, week after week. */
final class WeeklyDays {

    /** Sessions in one series: a year and a little. What goes beyond is more likely a slip in the year than a plan. */
    static final int MOST = 60;

    private WeeklyDays() {}

    /** The latest day up to which a series may repeat. */
    static LocalDate latestEnd(LocalDate first) {
        return first.plusWeeks(MOST).minusDays(1);
    }

    /**
     * From the first day, which is always included, to the last, inclusive; without a last day only the first.
     *
     * @param until not after {@link #latestEnd}
     */
    static List<LocalDate> of(LocalDate first, @Nullable LocalDate until) {
        if (until != null && until.isAfter(latestEnd(first))) {
            throw new IllegalArgumentException("a series from " + first + " cannot repeat until " + until);
        }
        return Stream.iterate(first, day -> day.plusWeeks(1))
                .takeWhile(day -> day.equals(first) || (until != null && !day.isAfter(until)))
                .toList();
    }
}
