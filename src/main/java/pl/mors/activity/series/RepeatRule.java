package pl.mors.activity.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
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
        return new RepeatRule(ending(end)
                .frequency(Frequency.WEEKLY)
                .interval(everyWeeks)
                .weekStartDay(WeekDay.MO)
                .dayList(days.stream().sorted().map(WeekDay::getWeekDay).toList())
                .build());
    }

    /** @param nth which of the month's such weekdays: from 1 to 4, or {@link #LAST} */
    public static RepeatRule monthly(int nth, DayOfWeek day, End end) {
        return new RepeatRule(ending(end)
                .frequency(Frequency.MONTHLY)
                .dayList(List.of(new WeekDay(WeekDay.getWeekDay(day), nth)))
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
        var until = recur.getUntil();
        return until == null ? days(first).size() < recur.getCount() : until.isAfter(latest);
    }

    /** The same rhythm on days later or earlier by so many, up to a last one. */
    RepeatRule shifted(int days, LocalDate last) {
        var named = recur.getDayList();
        var end = new Until(last);
        return recur.getFrequency() == Frequency.MONTHLY
                ? monthly(
                        named.getFirst().getOffset(), weekday(named.getFirst()).plus(days), end)
                : weekly(
                        named.stream().map(one -> weekday(one).plus(days)).toList(),
                        Math.max(1, recur.getInterval()),
                        end);
    }

    static DayOfWeek weekday(WeekDay one) {
        return Objects.requireNonNull(WeekDay.getDayOfWeek(one));
    }

    Recur<LocalDate> recur() {
        return recur;
    }

    /** As the standard writes it. */
    @Override
    public String toString() {
        return recur.toString();
    }
}
