package pl.mors.platform.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which month or day an address asks for. People type and bookmark anything: what cannot be read, or lies outside of the years 2000
 * to 2100, in which nobody has work here, counts as not asked.
 */
public final class AskedDay {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private AskedDay() {}

    /** As in 2019-05. */
    public static Optional<YearMonth> month(@Nullable String asked) {
        return read(asked, YearMonth::parse).filter(month -> isUsual(month.getYear()));
    }

    /** As in 2019-05-15. */
    public static Optional<LocalDate> day(@Nullable String asked) {
        return read(asked, LocalDate::parse).filter(day -> isUsual(day.getYear()));
    }

    private static <T> Optional<T> read(@Nullable String asked, Function<String, T> parser) {
        try {
            return Optional.ofNullable(asked).map(parser);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isUsual(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
