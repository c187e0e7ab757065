package pl.mors.platform.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import pl.mors.platform.text.Texts;

/**
 * Achieved against a target.
 *
 * @param target 0 where none is set
 */
public record Progress(BigDecimal achieved, BigDecimal target) {

    public static Progress of(long achieved, long target) {
        return new Progress(BigDecimal.valueOf(achieved), BigDecimal.valueOf(target));
    }

    /** How much of a bar of this length is full: all of it when the target is exceeded. */
    public int filled(int length) {
        return target.signum() <= 0
                ? 0
                : BigDecimal.valueOf(length)
                        .multiply(achieved.max(BigDecimal.ZERO).min(target))
                        .divide(target, 0, RoundingMode.DOWN)
                        .intValue();
    }

    /** The numbers in words: 48 z 96 (50%). */
    public String text() {
        return target.signum() <= 0
                ? Texts.t("kit.bar.no-target", Texts.number(achieved))
                : Texts.t(
                        "kit.bar",
                        Texts.number(achieved),
                        Texts.number(target),
                        Texts.percent(achieved.divide(target, 4, RoundingMode.HALF_UP)));
    }
}
