package pl.mors.participant.declaration;

import java.time.LocalDate;
import java.util.Optional;
import pl.mors.platform.DateRange;

/**
 * On which day a declaration can have been signed: not after today, and inside the programme's period. Source: participation
 * inside the project period; nobody signs tomorrow's paper.
 */
final class SigningDay {

    /** Why a day cannot be one. */
    enum Refusal {
        IN_THE_FUTURE,
        OUTSIDE_PERIOD;

        String textKey() {
            return "participant.declaration.refusal." + name();
        }
    }

    private SigningDay() {}

    static Optional<Refusal> check(LocalDate signedOn, DateRange period, LocalDate today) {
        if (signedOn.isAfter(today)) {
            return Optional.of(Refusal.IN_THE_FUTURE);
        }
        return period.contains(signedOn) ? Optional.empty() : Optional.of(Refusal.OUTSIDE_PERIOD);
    }
}
