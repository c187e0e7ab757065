package pl.mors.employment;

import java.time.LocalDate;
import java.time.YearMonth;

/** The month before a day's: the one whose sheets and allowances are due. */
public final class DueMonth {

    private DueMonth() {}

    public static YearMonth on(LocalDate today) {
        return YearMonth.from(today).minusMonths(1);
    }
}
