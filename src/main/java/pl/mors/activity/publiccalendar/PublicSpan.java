package pl.mors.activity.publiccalendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.CalendarWords;
import pl.mors.calendar.TimeRange;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.AskedDay;

/**
 * The days that the public calendar shows at once.
 *
 * @param first first day
 * @param last last day, inclusive
 */
public record PublicSpan(View view, LocalDate first, LocalDate last) {

    /** How the days are shown, each with the parameter of the address that asks for it. */
    public enum View {
        MONTH("miesiac"),
        WEEK("tydzien"),
        LIST("od");

        private final String parameter;

        View(String parameter) {
            this.parameter = parameter;
        }

        public String parameter() {
            return parameter;
        }
    }

    private static final int DAYS_LISTED = 30;

    static PublicSpan month(YearMonth month) {
        return new PublicSpan(View.MONTH, month.atDay(1), month.atEndOfMonth());
    }

    static PublicSpan week(LocalDate day) {
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new PublicSpan(View.WEEK, monday, monday.plusDays(6));
    }

    static PublicSpan list(LocalDate from) {
        return new PublicSpan(View.LIST, from, from.plusDays(DAYS_LISTED - 1));
    }

    /** What an address asks for: a list, a week or a month; this month where it asks for none. */
    static PublicSpan asked(
            @Nullable String month, @Nullable String weekOf, @Nullable String listFrom, LocalDate today) {
        return AskedDay.day(listFrom)
                .map(PublicSpan::list)
                .or(() -> AskedDay.day(weekOf).map(PublicSpan::week))
                .or(() -> AskedDay.month(month).map(PublicSpan::month))
                .orElseGet(() -> month(YearMonth.from(today)));
    }

    public boolean isMonth() {
        return view == View.MONTH;
    }

    public YearMonth month() {
        return YearMonth.from(first);
    }

    PublicSpan previous() {
        return switch (view) {
            case MONTH -> month(month().minusMonths(1));
            case WEEK -> week(first.minusWeeks(1));
            case LIST -> list(first.minusDays(DAYS_LISTED));
        };
    }

    PublicSpan next() {
        return switch (view) {
            case MONTH -> month(month().plusMonths(1));
            case WEEK -> week(first.plusWeeks(1));
            case LIST -> list(first.plusDays(DAYS_LISTED));
        };
    }

    /** The same days in another view: today's where it is among them, otherwise the first ones. */
    PublicSpan as(View other, LocalDate today) {
        var day = contains(today) ? today : first;
        return switch (other) {
            case MONTH -> month(YearMonth.from(day));
            case WEEK -> week(day);
            case LIST -> list(day);
        };
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    TimeRange time() {
        return TimeRange.days(first, last);
    }

    /** What the parameter of the view says in an address. */
    public String asked() {
        return isMonth() ? month().toString() : first.toString();
    }

    /** For example: maj 2019, or 13.05.2019 – 19.05.2019. */
    public String words() {
        return isMonth() ? CalendarWords.month(first) : Texts.t("activity.public.days", first, last);
    }
}
