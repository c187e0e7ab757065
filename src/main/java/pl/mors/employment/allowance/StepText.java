package pl.mors.employment.allowance;

import java.math.BigDecimal;
import pl.mors.employment.rule.MonthlyAllowance.Step;
import pl.mors.employment.rule.MonthlyAllowance.What;
import pl.mors.platform.text.Texts;

/** A step of a calculation in words. */
public final class StepText {

    private StepText() {}

    private static String shown(Step step, BigDecimal number) {
        return step.what() == What.ROUNDING ? Texts.money(number) : Texts.number(number);
    }

    /** What the step does, with its numbers. */
    public static String of(Step step) {
        return Texts.t(
                step.what().textKey() + ".says",
                step.numbers().stream().map(number -> shown(step, number)).toArray());
    }
}
