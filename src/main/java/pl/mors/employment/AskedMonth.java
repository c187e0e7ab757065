package pl.mors.employment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The month that an address names. */
public final class AskedMonth {

    private static final int FIRST_YEAR = 2014;
    private static final int LAST_YEAR = 2100;

    private AskedMonth() {}

    /** What is no month, or one that nobody needs, is taken for none. */
    public static Optional<YearMonth> read(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(YearMonth::parse).filter(AskedMonth::isSensible);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** The month before a day's: the one whose sheets and allowances are due. */
    public static YearMonth before(LocalDate today) {
        return YearMonth.from(today).minusMonths(1);
    }

    private static boolean isSensible(YearMonth month) {
        return month.getYear() >= FIRST_YEAR && month.getYear() <= LAST_YEAR;
    }
}
