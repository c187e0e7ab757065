package pl.mors.employment.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import pl.mors.platform.Certainty;
import pl.mors.platform.DateRange;
import pl.mors.platform.Dated;

/**
 * For a day missed without excuse nothing is due, nor for the days without work between two such days; nothing at all for a month in
 * which nobody came and nothing excuses it.
 * Source: [wprost26] for the day itself; the days between [M].
 *
 * @param daysBetweenToo whether days without work between two such days are lost, too
 */
public record UnexcusedDays(LocalDate from, boolean daysBetweenToo, String source, Certainty certainty)
        implements Dated {

    /** For how many calendar days of the period nothing is due. */
    public int lost(MonthMarks marks, DateRange period) {
        var days = marks.daysIn(period);
        int missed = marks.count(DayMark.UNEXCUSED);
        if (missed == 0 || !daysBetweenToo) {
            return missed;
        }
        boolean nobodyCame = days.stream().allMatch(day -> isMissed(marks, day) || isFree(marks, day))
                && marks.unanswered(period).isEmpty();
        return nobodyCame
                ? days.size()
                : missed
                        + (int) days.stream()
                                .filter(day -> isFree(marks, day))
                                .filter(day -> isMissedNext(marks, days, day, one -> one.minusDays(1))
                                        && isMissedNext(marks, days, day, one -> one.plusDays(1)))
                                .count();
    }

    /** Whether the nearest day with work, going from a day step by step, was missed. */
    private static boolean isMissedNext(
            MonthMarks marks, List<LocalDate> days, LocalDate from, UnaryOperator<LocalDate> step) {
        return Stream.iterate(step.apply(from), days::contains, step)
                .filter(day -> !isFree(marks, day))
                .findFirst()
                .filter(day -> isMissed(marks, day))
                .isPresent();
    }

    private static boolean isMissed(MonthMarks marks, LocalDate day) {
        return marks.on(day) == DayMark.UNEXCUSED;
    }

    private static boolean isFree(MonthMarks marks, LocalDate day) {
        return marks.on(day) == DayMark.NONE || marks.on(day) == DayMark.NO_WORK;
    }
}
