package pl.mors.employment.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.Certainty;
import pl.mors.platform.DateRange;
import pl.mors.platform.Dated;

/**
 * An employer has no more interns at once than employees, counted as full-time equivalents; one without staff has one.
 * Source: regulations of labour offices, earlier act [pup-rawa2]; organisers without staff [turek]; a project's own: per call.
 *
 * @param overridable whether somebody may go on against it and say why
 */
public record InternsPerEmployer(
        LegalForm form, LocalDate from, boolean overridable, String source, Certainty certainty) implements Dated {

    public enum Refusal {
        TOO_MANY_INTERNS,
        /** There would be several at once, and nobody said how many people work there. */
        STAFF_UNKNOWN
    }

    /** @param staff full-time equivalents; null when nobody said */
    public Optional<Refusal> check(int atOnce, @Nullable BigDecimal staff) {
        if (atOnce <= 1) {
            return Optional.empty();
        }
        if (staff == null) {
            return Optional.of(Refusal.STAFF_UNKNOWN);
        }
        return atOnce > most(staff) ? Optional.of(Refusal.TOO_MANY_INTERNS) : Optional.empty();
    }

    public static int most(BigDecimal staff) {
        return Math.max(1, staff.setScale(0, RoundingMode.DOWN).intValueExact());
    }

    /** How many there are on the fullest day of a planned internship, itself included. */
    public static int atOnce(DateRange planned, Collection<DateRange> others) {
        var starts = others.stream().map(DateRange::from).filter(planned::contains);
        return Stream.concat(Stream.of(planned.from()), starts)
                .mapToInt(day -> 1
                        + (int) others.stream().filter(one -> one.contains(day)).count())
                .max()
                .orElseThrow();
    }
}
