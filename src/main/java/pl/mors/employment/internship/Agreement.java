package pl.mors.employment.internship;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.mors.employment.EmployerId;
import pl.mors.employment.rule.LegalForm;
import pl.mors.employment.rule.MonthlyAllowance.Agreed;
import pl.mors.platform.DateRange;

/**
 * What was agreed about an internship.
 *
 * @param period with its last day; of an internship that ended early, the last real one
 * @param fullWeeklyHours what full time is for this person: 35 where the law shortens it
 * @param withQualification whether it ends with a confirmed qualification
 * @param duties what is learned and done
 * @param overrideReason why it was agreed against the rules; null when it was not
 * @param endedEarly why it ended before the day agreed first; null when it did not
 */
public record Agreement(
        EmployerId employer,
        LegalForm form,
        String number,
        LocalDate signedOn,
        DateRange period,
        BigDecimal weeklyHours,
        int fullWeeklyHours,
        boolean withQualification,
        String duties,
        String tutorName,
        @Nullable String tutorPhone,
        @Nullable String overrideReason,
        @Nullable EarlyEnd endedEarly) {

    public LocalDate lastDay() {
        var to = period.to();
        if (to == null) {
            throw new IllegalStateException("an internship without a last day");
        }
        return to;
    }

    /** What the allowance is counted from. */
    public Agreed agreed() {
        return new Agreed(form, period, weeklyHours, BigDecimal.valueOf(fullWeeklyHours));
    }

    Agreement endingOn(LocalDate lastDay, EarlyEnd reason) {
        return with(new DateRange(period.from(), lastDay), overrideReason, reason);
    }

    /** Without the reason to go against the rules, which was not needed. */
    Agreement withinRules() {
        return with(period, null, endedEarly);
    }

    private Agreement with(DateRange days, @Nullable String override, @Nullable EarlyEnd ended) {
        return new Agreement(
                employer,
                form,
                number,
                signedOn,
                days,
                weeklyHours,
                fullWeeklyHours,
                withQualification,
                duties,
                tutorName,
                tutorPhone,
                override,
                ended);
    }
}
