package pl.mors.activity.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.WeekDay;
import net.fortuna.ical4j.transform.recurrence.Frequency;

/**
 * How sessions repeat, as a rule of RFC 5545 (section 3.3.10). It names days, not moments, so that sessions keep their hours when the
 * clocks change. A rule without an end cannot be made.
 */
public final class RepeatRule {

    /** Sessions in one series: a year and a little. What goes beyond is more likely a slip in the year than a plan. */
    public static final int MOST = 60;

    /** Stands for the last such weekday of a month. */
    public static final int LAST = -1;

    /** Which weekdays of a month a rule can name, in order. Many months have no fifth. */
    public static final List<Integer> NTHS = List.of(1, 2, 3, 4, LAST);

    private static final List<DayOfWeek> WORKDAYS =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    private static final int DAYS_IN_WEEK = 7;

    /** When a series ends. */
    public sealed interface End {}

    /** @param day the last day on which it may repeat */
    public record Until(LocalDate day) implements End {}

    /** @param count how many days the rule names, those included that are left out */
    public record Count(int count) implements End {}

    private final Recur<LocalDate> recur;

    private RepeatRule(Recur<LocalDate> recur) {
        this.recur = recur;
    }

    /** On these days of every so manieth week, weeks beginning on Monday. */
    public static RepeatRule weekly(List<DayOfWeek> days, int everyWeeks, End end) {
        return weekly(days, everyWeeks, DayOfWeek.MONDAY, end);
    }

    private static RepeatRule weekly(List<DayOfWeek> days, int everyWeeks, DayOfWeek weekStart, End end) {
        return new RepeatRule(ending(end)
                .frequency(Frequency.WEEKLY)
                .interval(everyWeeks)
                .weekStartDay(WeekDay.getWeekDay(weekStart))
                .dayList(days.stream().sorted().map(WeekDay::getWeekDay).toList())
                .build());
    }

    /** On the working days of every week, from Monday to Friday; days off by law are among them. */
    public static RepeatRule onWorkdays(End end) {
        return weekly(WORKDAYS, 1, end);
    }

    /**
     * On some weekdays of every so manieth month, beginning with the month of the first day.
     *
     * @param nths which of the month's such weekdays: each from 1 to 4, or {@link #LAST}
     */
    public static RepeatRule monthly(Collection<Integer> nths, DayOfWeek day, int everyMonths, End end) {
        var weekday = WeekDay.getWeekDay(day);
        return new RepeatRule(ending(end)
                .frequency(Frequency.MONTHLY)
                .interval(everyMonths)
                .dayList(NTHS.stream()
                        .filter(nths::contains)
                        .map(nth -> new WeekDay(weekday, nth))
                        .toList())
                .build());
    }

    private static Recur.Builder<LocalDate> ending(End end) {
        var builder = new Recur.Builder<LocalDate>();
        return switch (end) {
            case Until until -> builder.until(until.day());
            case Count count -> builder.count(count.count());
        };
    }

    /** Reads a rule as the standard writes it. */
    public static RepeatRule parse(String text) {
        return new RepeatRule(new Recur<>(text));
    }

    /** The latest day up to which a series may repeat. */
    public static LocalDate latestEnd(LocalDate first) {
        return first.plusWeeks(MOST).minusDays(1);
    }

    /** The days that the rule names, from the first on, in order; one more than {@link #MOST} where there are more. */
    public List<LocalDate> days(LocalDate first) {
        return recur.getDates(first, first, latestEnd(first).plusDays(1), MOST + 1);
    }

    /** Whether the rule would go on after the latest day: a count that is not used up by then. */
    public boolean goesOnAfter(LocalDate latest, LocalDate first) {
        return switch (end()) {
            case Until until -> until.day().isAfter(latest);
            case Count count -> days(first).size() < count.count();
        };
    }

    /**
     * The same rhythm on days later or earlier by so many, up to a last one. Weekly it names exactly those days, since its weeks begin
     * later too; months have no such likeness, and the nearest rule names most of them.
     */
    RepeatRule shifted(int days, LocalDate last) {
        var end = new Until(last);
        return isMonthly()
                ? monthly(
                        shifted(nths(), Math.round((float) days / DAYS_IN_WEEK)),
                        weekday().plus(days),
                        every(),
                        end)
                : weekly(
                        weekdays().stream().map(day -> day.plus(days)).toList(),
                        every(),
                        weekStart().plus(days),
                        end);
    }

    /** Later in the month by so many weeks, where each of them stays one that every month has. */
    private static List<Integer> shifted(List<Integer> nths, int weeks) {
        var moved = nths.stream().map(nth -> nth + weeks).toList();
        return nths.contains(LAST) || moved.contains(0) || !NTHS.containsAll(moved) ? nths : moved;
    }

    boolean isMonthly() {
        return recur.getFrequency() == Frequency.MONTHLY;
    }

    /** Every so manieth week, or month. */
    int every() {
        return Math.max(1, recur.getInterval());
    }

    /** Of a monthly rule: which of the month's such weekdays, in order. */
    List<Integer> nths() {
        return recur.getDayList().stream().map(WeekDay::getOffset).toList();
    }

    /** Of a monthly rule: on which weekday. */
    DayOfWeek weekday() {
        return weekdays().getFirst();
    }

    /** In order from Monday; of a monthly rule the same as often as it names it. */
    List<DayOfWeek> weekdays() {
        return recur.getDayList().stream().map(RepeatRule::dayOfWeek).toList();
    }

    boolean isOnWorkdays() {
        return !isMonthly() && weekdays().equals(WORKDAYS);
    }

    private DayOfWeek weekStart() {
        var start = recur.getWeekStartDay();
        return start == null ? DayOfWeek.MONDAY : dayOfWeek(start);
    }

    private static DayOfWeek dayOfWeek(WeekDay one) {
        return Objects.requireNonNull(WeekDay.getDayOfWeek(one));
    }

    End end() {
        var until = recur.getUntil();
        return until == null ? new Count(recur.getCount()) : new Until(until);
    }

    /** As the standard writes it. */
    @Override
    public String toString() {
        return recur.toString();
    }
}
