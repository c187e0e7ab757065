package pl.mors.employment.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import pl.mors.platform.Certainty;
import pl.mors.platform.Dated;

/**
 * A day of documented sickness leaves a share of the allowance.
 * Source: R33; act of 20.3.2025 [turek]: 50 %.
 */
public record SickDays(LegalForm form, LocalDate from, BigDecimal percent, String source, Certainty certainty)
        implements Dated {

    /** How many days' allowance so many sick days take away. */
    public BigDecimal lost(int sickDays) {
        return BigDecimal.valueOf(sickDays)
                .multiply(BigDecimal.valueOf(100).subtract(percent))
                .movePointLeft(2);
    }
}
