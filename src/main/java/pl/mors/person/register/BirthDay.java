package pl.mors.person.register;

import java.time.LocalDate;
import java.util.Optional;

/** A day on which a living person can have been born: not in the future, not more than 120 years ago (a slip of the pen). */
final class BirthDay {

    private static final int OLDEST = 120;

    /** Why a day cannot be one. */
    enum Refusal {
        IN_THE_FUTURE,
        TOO_LONG_AGO;

        String textKey() {
            return "person.bornOn.refusal." + name();
        }
    }

    private BirthDay() {}

    static Optional<Refusal> check(LocalDate bornOn, LocalDate today) {
        if (bornOn.isAfter(today)) {
            return Optional.of(Refusal.IN_THE_FUTURE);
        }
        return bornOn.isBefore(today.minusYears(OLDEST)) ? Optional.of(Refusal.TOO_LONG_AGO) : Optional.empty();
    }
}
