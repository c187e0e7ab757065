package pl.mors.employment.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import pl.mors.platform.Certainty;
import pl.mors.platform.Coded;
import pl.mors.platform.Dated;

/**
 * A month's allowance: a percentage of the base, full from so many hours and proportional below. More hours bring no more.
 * Source: R32; internship 160 % [turek], training 120 % from 150 hours in a month, social integration 60 % [wprost26]; earlier
 * years in employment-rates.yaml.
 *
 * @param fullHours the hours from which the allowance is full
 * @param per in which time they are counted
 */
public record AllowanceRate(
        AllowanceKind kind,
        LocalDate from,
        BigDecimal percent,
        BigDecimal fullHours,
        Per per,
        String source,
        Certainty certainty)
        implements Dated {

    private static final BigDecimal WHOLE = new BigDecimal(100);

    /** The time in which hours are counted. */
    public enum Per implements Coded {
        WEEK,
        MONTH
    }

    /** The percentage of the base. */
    public ExactAmount full(BenefitBase base) {
        return ExactAmount.of(base.first()).times(percent, WHOLE);
    }

    /** The same for somebody whose full time is shorter by law, as with a moderate or severe disability. */
    public AllowanceRate fullFrom(BigDecimal shorter) {
        return new AllowanceRate(kind, from, percent, shorter.min(fullHours), per, source, certainty);
    }

    /** As much of an amount as the hours are of the full hours, and all of it when they reach them. */
    public ExactAmount forHours(ExactAmount amount, BigDecimal hours) {
        return amount.times(hours.min(fullHours), fullHours);
    }
}
