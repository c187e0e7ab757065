package pl.mors.employment.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.DateRange;

/**
 * The days on which somebody takes part in a programme: from the declaration, where it wants one, to the day of leaving. What is
 * given on another day is nobody's support and may be an ineligible cost.
 * Source: R03; what is paid after leaving is our own.
 *
 * @param declaredOn null without a declaration that stands
 * @param leftOn null while the person takes part
 */
public record EligibleDays(
        boolean declarationRequired,
        @Nullable LocalDate declaredOn,
        @Nullable LocalDate leftOn) {

    public boolean isDeclarationMissing() {
        return declarationRequired && declaredOn == null;
    }

    /** Whether the period has days before the declaration. */
    public boolean isBeforeDeclaration(DateRange period) {
        return declarationRequired && declaredOn != null && period.from().isBefore(declaredOn);
    }

    /** Whether the period has days after the day of leaving. */
    public boolean isAfterLeaving(DateRange period) {
        return leftOn != null && (period.to() == null || period.to().isAfter(leftOn));
    }
}
