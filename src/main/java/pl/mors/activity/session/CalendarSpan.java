package pl.mors.activity.session;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.ActivityUrls;
import pl.mors.calendar.TimeRange;
import pl.mors.platform.web.AskedDay;

/**
 * A week (from Monday) or a month, as the calendar of the staff shows it.
 *
 * @param first first day
 * @param last last day, inclusive
 */
public record CalendarSpan(boolean isMonth, LocalDate first, LocalDate last) {

    static final String MONTH = "miesiac";
    public static final String WEEK = "tydzien";

    public static CalendarSpan week(LocalDate day) {
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new CalendarSpan(false, monday, monday.plusDays(6));
    }

    static CalendarSpan month(YearMonth month) {
        return new CalendarSpan(true, month.atDay(1), month.atEndOfMonth());
    }

    /** What an address asks for: a month, or else a week; this week where it asks for neither. */
    static CalendarSpan asked(@Nullable String month, @Nullable String weekOf, LocalDate today) {
        return AskedDay.month(month)
                .map(CalendarSpan::month)
                .orElseGet(() -> week(AskedDay.day(weekOf).orElse(today)));
    }

    /** The week or month, as this one is, around a day. */
    CalendarSpan around(LocalDate day) {
        return isMonth ? month(YearMonth.from(day)) : week(day);
    }

    public CalendarSpan previous() {
        return isMonth ? month(YearMonth.from(first).minusMonths(1)) : week(first.minusWeeks(1));
    }

    public CalendarSpan next() {
        return isMonth ? month(YearMonth.from(first).plusMonths(1)) : week(first.plusWeeks(1));
    }

    /** The month of this week, or the first week of this month. */
    CalendarSpan other() {
        return isMonth ? week(first) : month(YearMonth.from(first));
    }

    TimeRange time() {
        return TimeRange.days(first, last);
    }

    /** What an address asks for it by. */
    public String parameter() {
        return isMonth ? MONTH : WEEK;
    }

    public String asked() {
        return isMonth ? YearMonth.from(first).toString() : first.toString();
    }

    String href() {
        return ActivityUrls.CALENDAR + "?" + parameter() + "=" + asked();
    }

    /** The week that it begins in, as a grid. */
    String gridHref() {
        return ActivityUrls.WEEK + "?" + WEEK + "=" + week(first).first();
    }
}
