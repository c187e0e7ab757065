package pl.mors.platform;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Working days in Poland: neither Saturdays nor Sundays nor the days off by law. Source: act of 18.01.1951 on days off work, with 24
 * December since 2025, as the holiday library has them; right since 2011, when 6 January became one.
 */
public final class WorkingDays {

    private static final HolidayManager HOLIDAYS =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.POLAND));

    /** Once, for the hundred years of independence; act of 7.11.2018. */
    private static final LocalDate CENTENARY = LocalDate.of(2018, 11, 12);

    private WorkingDays() {}

    public static boolean isWorking(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !isHoliday(day);
    }

    /** Whether the law makes the day free of work, whatever day of the week it is. */
    public static boolean isHoliday(LocalDate day) {
        return HOLIDAYS.isHoliday(day) || day.equals(CENTENARY);
    }

    /** The last day before which at most so many working days have passed since the given one, which does not count. */
    public static LocalDate lastWithin(LocalDate start, int workingDays) {
        int passed = 0;
        var last = start;
        for (var next = start.plusDays(1); passed < workingDays || !isWorking(next); next = next.plusDays(1)) {
            if (isWorking(next)) {
                passed++;
            }
            last = next;
        }
        return last;
    }
}
