package pl.mors.employment.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import pl.mors.platform.DateRange;
import pl.mors.platform.WorkingDays;

/**
 * The sheet of a month: a mark for each of its days. Marks stand only on days of the internship that have passed; a working day
 * without one is not answered.
 * Source: monthly attendance list [pup-rawa]; that nothing is recorded before it happened is our own.
 *
 * @param days as many as the month has
 */
public record MonthMarks(YearMonth month, List<DayMark> days) {

    public enum Refusal {
        NOTHING_MARKED,
        OUTSIDE_PERIOD,
        IN_THE_FUTURE;

        public String textKey() {
            return "employment.month.refusal." + name();
        }
    }

    public MonthMarks {
        days = List.copyOf(days);
        if (days.size() != month.lengthOfMonth()) {
            throw new IllegalArgumentException(days.size() + " days for " + month);
        }
    }

    public DayMark on(LocalDate day) {
        return days.get(day.getDayOfMonth() - 1);
    }

    public int count(DayMark mark) {
        return (int) days.stream().filter(mark::equals).count();
    }

    /** The month's days that lie in the period. */
    List<LocalDate> daysIn(DateRange period) {
        return month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(period::contains)
                .toList();
    }

    /** Working days of the period, Monday to Friday without public holidays, of which the sheet says nothing. */
    public List<LocalDate> unanswered(DateRange period) {
        return daysIn(period).stream()
                .filter(WorkingDays::isWorking)
                .filter(day -> on(day) == DayMark.NONE)
                .toList();
    }

    public Optional<Refusal> check(DateRange period, LocalDate today) {
        var marked = month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(day -> on(day) != DayMark.NONE)
                .toList();
        if (marked.isEmpty()) {
            return Optional.of(Refusal.NOTHING_MARKED);
        }
        if (!marked.stream().allMatch(period::contains)) {
            return Optional.of(Refusal.OUTSIDE_PERIOD);
        }
        return marked.getLast().isAfter(today) ? Optional.of(Refusal.IN_THE_FUTURE) : Optional.empty();
    }
}
