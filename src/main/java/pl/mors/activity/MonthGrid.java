package pl.mors.activity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/** The weeks of a month, Monday first; days of the neighbouring months fill the first and the last week. */
public final class MonthGrid {

    private MonthGrid() {}

    public static List<List<LocalDate>> weeks(YearMonth month) {
        var first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Stream.iterate(first, monday -> monday.plusWeeks(1))
                .takeWhile(monday -> !monday.isAfter(month.atEndOfMonth()))
                .map(monday ->
                        Stream.iterate(monday, day -> day.plusDays(1)).limit(7).toList())
                .toList();
    }
}
