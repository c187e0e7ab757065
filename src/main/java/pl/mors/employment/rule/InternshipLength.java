package pl.mors.employment.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.Certainty;
import pl.mors.platform.DateRange;
import pl.mors.platform.Dated;

/**
 * How long an internship lasts: three to six months with the labour office, up to twelve when it ends with a confirmed
 * qualification. A month runs from a day to the day before the same day of the next month.
 * Source: R31; act of 20.3.2025, art. 119 [turek]; a project's own internships: per call.
 *
 * @param least in months; none when there is no shortest length
 * @param overridable whether somebody may go on against it and say why
 */
public record InternshipLength(
        LegalForm form,
        LocalDate from,
        @Nullable Integer least,
        int most,
        int mostWithQualification,
        boolean overridable,
        String source,
        Certainty certainty)
        implements Dated {

    public enum Refusal {
        TOO_SHORT,
        TOO_LONG;

        public String textKey() {
            return "employment.internship.refusal." + name();
        }
    }

    /**
     * @param period with a last day
     * @param withQualification whether it ends with a confirmed qualification
     */
    public Optional<Refusal> check(DateRange period, boolean withQualification) {
        var to = period.to();
        if (to == null || to.isAfter(lastDay(period.from(), mostMonths(withQualification)))) {
            return Optional.of(Refusal.TOO_LONG);
        }
        return least != null && to.isBefore(lastDay(period.from(), least))
                ? Optional.of(Refusal.TOO_SHORT)
                : Optional.empty();
    }

    public int mostMonths(boolean withQualification) {
        return withQualification ? mostWithQualification : most;
    }

    private static LocalDate lastDay(LocalDate from, int months) {
        return from.plusMonths(months).minusDays(1);
    }
}
