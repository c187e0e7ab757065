package pl.mors.employment.rule;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Map;
import java.util.Set;

/**
 * Days that the law makes free of work besides Saturdays and Sundays.
 * Source: act of 18.01.1951 on days free of work [M]; 6 January since 2011, 24 December since 2025, and 12.11.2018 once, act of
 * 7.11.2018 [M].
 */
public final class PublicHolidays {

    private static final LocalDate CENTENARY = LocalDate.of(2018, 11, 12);

    /** From which year each holds. */
    private static final Map<MonthDay, Integer> FIXED = Map.of(
            MonthDay.of(1, 1), 1951,
            MonthDay.of(1, 6), 2011,
            MonthDay.of(5, 1), 1951,
            MonthDay.of(5, 3), 1990,
            MonthDay.of(8, 15), 1990,
            MonthDay.of(11, 1), 1951,
            MonthDay.of(11, 11), 1990,
            MonthDay.of(12, 24), 2025,
            MonthDay.of(12, 25), 1951,
            MonthDay.of(12, 26), 1951);

    /** Days after Easter Sunday: Easter itself and its Monday, Pentecost, Corpus Christi. */
    private static final Set<Long> AFTER_EASTER = Set.of(0L, 1L, 49L, 60L);

    private PublicHolidays() {}

    public static boolean contains(LocalDate day) {
        Integer since = FIXED.get(MonthDay.from(day));
        return (since != null && day.getYear() >= since)
                || day.equals(CENTENARY)
                || AFTER_EASTER.contains(
                        day.toEpochDay() - easter(day.getYear()).toEpochDay());
    }

    /** Easter Sunday, reckoned by golden number, century and epact as in the Gregorian calendar. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
        int correction = (golden + 11 * epact + 22 * weekday) / 451;
        return LocalDate.of(year, Month.MARCH, 22).plusDays(epact + weekday - 7L * correction);
    }
}
