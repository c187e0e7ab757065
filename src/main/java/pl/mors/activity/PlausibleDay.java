package pl.mors.activity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Stream;
import pl.mors.platform.DateRange;

/**
 * On which days something about a group can be meant: what is older, or years ahead, is a slip of the pen, as in 1900 or 2091 for
 * 2019. It leaves room for whatever took place before a programme began. Source: nobody enters paper lists that are older than the
 * group, nor plans somebody's place further than a year ahead.
 */
public final class PlausibleDay {

    private static final int YEARS_BEFORE_PROGRAMMES = 1;
    private static final int YEARS_WITHOUT_PROGRAMME = 10;

    private static final int YEARS_AHEAD = 1;

    private PlausibleDay() {}

    public static LocalDate latest(LocalDate today) {
        return today.plusYears(YEARS_AHEAD);
    }

    /** @param programmes when the group ran under programmes; empty for a group that never did */
    public static LocalDate earliest(Collection<DateRange> programmes, LocalDate today) {
        return programmes.isEmpty()
                ? today.minusYears(YEARS_WITHOUT_PROGRAMME)
                : Stream.concat(programmes.stream().map(DateRange::from), Stream.of(today))
                        .min(Comparator.naturalOrder())
                        .orElse(today)
                        .minusYears(YEARS_BEFORE_PROGRAMMES);
    }
}
