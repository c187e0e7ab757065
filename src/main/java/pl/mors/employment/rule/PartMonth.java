package pl.mors.employment.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import pl.mors.platform.Certainty;
import pl.mors.platform.DateRange;
import pl.mors.platform.Dated;

/**
 * A month's allowance is that of thirty days, however long the month; of a part of a month each calendar day for which something is
 * due counts as one of them, so that in a month of 31 days a single one is worth a thirtieth, too.
 * Source: R34; earlier act [zl-styp], [barwy]: amount ÷ 30 × calendar days. That a month with a lost day is never a whole one, and
 * that a healthy day is worth more than a sick one in a month of 31 days, is our own [M].
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

    /** As how many days it counts when nothing is due for some of its calendar days. */
    public int due(DateRange period, YearMonth month, int lostDays) {
        return lostDays == 0
                ? counted(period, month)
                : Math.max(0, Math.min(days - 1, calendarDays(period, month) - lostDays));
    }

    /**
     * As how many of the days that are due sickness counts: as all of them only when it fills them.
     *
     * @param dueDays the calendar days for which something is due
     * @param due as how many they count
     */
    public static int sick(int sickDays, int dueDays, int due) {
        return sickDays >= dueDays ? due : Math.min(sickDays, due - 1);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
