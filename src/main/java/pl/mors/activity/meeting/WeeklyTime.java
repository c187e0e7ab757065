package pl.mors.activity.meeting;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.mors.activity.CalendarWords;
import pl.mors.calendar.TimeRange;
import pl.mors.platform.text.Texts;

/** Hours that come back on a day of the week. */
public record WeeklyTime(DayOfWeek day, LocalTime from, LocalTime to) implements Comparable<WeeklyTime> {

    private static final int MAKES_A_HABIT = 2;

    private static final Comparator<WeeklyTime> BY_WEEK = Comparator.comparing(WeeklyTime::day)
            .thenComparing(WeeklyTime::from)
            .thenComparing(WeeklyTime::to);

    public static WeeklyTime of(TimeRange time) {
        return new WeeklyTime(time.day().getDayOfWeek(), time.startTime(), time.endTime());
    }

    /** Those that come at least twice among these times, in the order of the week: what happens once is no habit. */
    public static List<WeeklyTime> among(Collection<TimeRange> times) {
        return times.stream().collect(Collectors.groupingBy(WeeklyTime::of, Collectors.counting())).entrySet().stream()
                .filter(one -> one.getValue() >= MAKES_A_HABIT)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** For example: środy 16:00–18:00. */
    public String words() {
        return Texts.t("activity.weekly", CalendarWords.everyWeekday(day), from, to);
    }

    @Override
    public int compareTo(WeeklyTime other) {
        return BY_WEEK.compare(this, other);
    }
}
