package pl.mors.employment.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import pl.mors.platform.Certainty;
import pl.mors.platform.Dated;
import pl.mors.platform.Money;

/**
 * An allowance is rounded up to a full step, ten grosze.
 * Source: R35, inferred from published pairs: 1721,90 × 1,6 = 2755,04 was published as 2755,10; × 0,8 = 1377,52 as 1377,60
 * [infotuba], [zas26]; 847,80 × 0,8 = 678,24 as 678,30 in 2018. One newspaper prints an amount that is not rounded.
 */
public record AllowanceRounding(LocalDate from, BigDecimal step, String source, Certainty certainty) implements Dated {

    public Money round(ExactAmount amount) {
        return amount.roundedUpTo(step);
    }
}
