package pl.mors.participant.declaration;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.DateRange;

/**
 * On which day a declaration can have been signed: not after today, inside the programme's period, and not after the person left.
 * Source: participation inside the project period; nobody signs tomorrow's paper.
 */
final class SigningDay {

    /** Why a day cannot be one. */
    enum Refusal {
        IN_THE_FUTURE,
        OUTSIDE_PERIOD,
        AFTER_EXIT;

        String textKey() {
            return "participant.declaration.refusal." + name();
        }
    }

    private SigningDay() {}

    static Optional<Refusal> check(
            LocalDate signedOn, DateRange period, LocalDate today, @Nullable LocalDate exitedOn) {
        if (signedOn.isAfter(today)) {
            return Optional.of(Refusal.IN_THE_FUTURE);
        }
        if (!period.contains(signedOn)) {
            return Optional.of(Refusal.OUTSIDE_PERIOD);
        }
        return exitedOn != null && signedOn.isAfter(exitedOn) ? Optional.of(Refusal.AFTER_EXIT) : Optional.empty();
    }
}
