package pl.mors.casework.overview;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/** The month that an address asks for. */
final class AskedMonth {

    private static final int FIRST_YEAR = 2014;
    private static final int LAST_YEAR = 2100;

    private AskedMonth() {}

    /** This month where none is asked for, none that can be read, or none that anybody needs. */
    static YearMonth of(String asked, LocalDate today) {
        try {
            var month = YearMonth.parse(asked);
            return month.getYear() >= FIRST_YEAR && month.getYear() <= LAST_YEAR ? month : YearMonth.from(today);
        } catch (DateTimeException unreadable) {
            return YearMonth.from(today);
        }
    }
}
