package pl.mors.employment.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import pl.mors.platform.Money;

/**
 * An amount on its way through a calculation, as a fraction, so that nothing is rounded before the last step.
 *
 * @param denominator positive
 */
public record ExactAmount(BigDecimal numerator, BigDecimal denominator) {

    public static ExactAmount of(Money money) {
        return new ExactAmount(money.amount(), BigDecimal.ONE);
    }

    public ExactAmount times(BigDecimal share, BigDecimal of) {
        return new ExactAmount(numerator.multiply(share), denominator.multiply(of));
    }

    /** Up to a full step. */
    public Money roundedUpTo(BigDecimal step) {
        var steps = numerator.divide(denominator.multiply(step), 0, RoundingMode.CEILING);
        return new Money(steps.multiply(step));
    }

    /** To the grosz, to be shown on the way; nothing is counted on with it. */
    public BigDecimal shown() {
        return numerator.divide(denominator, 2, RoundingMode.HALF_UP);
    }
}
