package pl.mors.employment.rule;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import pl.mors.platform.Certainty;
import pl.mors.platform.DateRange;
import pl.mors.platform.Dated;
import pl.mors.platform.Money;

/**
 * What is owed for a month of an internship, step by step: the base in force on the month's first day, its percentage, the hours,
 * the part of the month, absence, rounding. Nothing is rounded before the last step.
 * Source: R32-R36; that a day missed without excuse is not paid [wprost26].
 *
 * @param steps in the order in which they are counted
 */
public record MonthlyAllowance(YearMonth month, List<Step> steps, Money amount) {

    /** What a step does. */
    public enum What {
        BASE,
        PERCENT,
        HOURS,
        PART_MONTH,
        UNEXCUSED,
        SICK,
        ROUNDING;

        public String textKey() {
            return "employment.allowance.step." + name();
        }
    }

    /**
     * One step of the calculation.
     *
     * @param numbers that its sentence names
     * @param after the amount after it, to the grosz
     */
    public record Step(What what, List<BigDecimal> numbers, BigDecimal after, String source, Certainty certainty) {}

    /**
     * What the agreement says.
     *
     * @param fullWeeklyHours what full time is for this person
     */
    public record Agreed(LegalForm form, DateRange period, BigDecimal weeklyHours, BigDecimal fullWeeklyHours) {}

    public MonthlyAllowance {
        steps = List.copyOf(steps);
    }

    public static MonthlyAllowance of(Agreed agreed, MonthMarks marks, RateTable table) {
        var month = marks.month();
        var day = month.atDay(1);
        var steps = new ArrayList<Step>();

        var base = table.base(day);
        steps.add(step(What.BASE, ExactAmount.of(base.first()), base));

        var rate = table.rate(agreed.form().allowance(), day).fullFrom(agreed.fullWeeklyHours());
        var full = rate.full(base);
        steps.add(step(What.PERCENT, full, rate, rate.percent()));

        var forHours = rate.forHours(full, agreed.weeklyHours());
        steps.add(step(What.HOURS, forHours, rate, agreed.weeklyHours(), rate.fullHours()));

        var part = table.partMonth(day);
        int counted = part.counted(agreed.period(), month);
        var left = BigDecimal.valueOf(counted);
        var divisor = BigDecimal.valueOf(part.days());
        int calendarDays = PartMonth.calendarDays(agreed.period(), month);
        steps.add(step(
                What.PART_MONTH,
                forHours.times(left, divisor),
                part,
                BigDecimal.valueOf(calendarDays),
                BigDecimal.valueOf(month.lengthOfMonth()),
                left,
                divisor));

        var missed = table.unexcusedDays(day);
        int lost = missed.lost(marks, agreed.period());
        int due = part.due(agreed.period(), month, lost);
        left = BigDecimal.valueOf(due);
        if (lost > 0) {
            int unexcused = marks.count(DayMark.UNEXCUSED);
            steps.add(step(
                    What.UNEXCUSED,
                    forHours.times(left, divisor),
                    missed,
                    BigDecimal.valueOf(unexcused),
                    BigDecimal.valueOf(lost - unexcused),
                    left,
                    divisor));
        }

        int sick = marks.count(DayMark.SICK);
        if (sick > 0) {
            var rule = table.sickDays(agreed.form(), day);
            left = left.subtract(rule.lost(PartMonth.sick(sick, calendarDays - lost, due)));
            steps.add(step(
                    What.SICK,
                    forHours.times(left, divisor),
                    rule,
                    BigDecimal.valueOf(sick),
                    rule.percent(),
                    left,
                    divisor));
        }

        var rounding = table.rounding(day);
        var amount = rounding.round(forHours.times(left, divisor));
        steps.add(new Step(
                What.ROUNDING, List.of(rounding.step()), amount.amount(), rounding.source(), rounding.certainty()));
        return new MonthlyAllowance(month, steps, amount);
    }

    private static Step step(What what, ExactAmount after, Dated by, BigDecimal... numbers) {
        return new Step(what, List.of(numbers), after.shown(), by.source(), by.certainty());
    }
}
