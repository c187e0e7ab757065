package pl.mors.activity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Stream;
import pl.mors.platform.DateRange;

/**
 * From which day on something about a group can be meant: what is older is a slip of the pen, as in 1900 for 2019. It leaves room
 * for whatever took place before a programme began. Source: nobody enters paper lists that are older than the group.
 */
public final class PlausibleDay {

    private static final int YEARS_BEFORE_PROGRAMMES = 1;
    private static final int YEARS_WITHOUT_PROGRAMME = 10;

    private PlausibleDay() {}

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
