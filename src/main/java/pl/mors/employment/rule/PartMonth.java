package pl.mors.employment.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import pl.mors.platform.Certainty;
import pl.mors.platform.DateRange;
import pl.mors.platform.Dated;

/**
 * A month's allowance is that of thirty days, however long the month; of a part of a month each calendar day counts as one of them.
 * Source: R34; earlier act [zl-styp], [barwy]: amount ÷ 30 × calendar days.
 *
 * @param days as how many days a month counts
 */
public record PartMonth(LocalDate from, int days, String source, Certainty certainty) implements Dated {

    /** How many days of the month lie in the period. */
    public static int calendarDays(DateRange period, YearMonth month) {
        var first = later(period.from(), month.atDay(1));
        var to = period.to();
        var last = to == null || to.isAfter(month.atEndOfMonth()) ? month.atEndOfMonth() : to;
        return (int) Math.max(0, ChronoUnit.DAYS.between(first, last) + 1);
    }

    /** As how many days the part of the month that lies in the period counts. */
    public int counted(DateRange period, YearMonth month) {
        int inPeriod = calendarDays(period, month);
        return inPeriod == month.lengthOfMonth() ? days : Math.min(days, inPeriod);
    }

    /** As how many of the counted days an absence counts; one that fills the whole period takes all of them. */
    public int absent(int absentDays, DateRange period, YearMonth month) {
        int counted = counted(period, month);
        return absentDays >= calendarDays(period, month) ? counted : Math.min(absentDays, counted);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
