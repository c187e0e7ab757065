package pl.mors.person.residence;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From which day a statement of residence may hold: from the day of birth at the earliest, today at the latest.
 * Source: a statement of facts, Civil Code art. 25; nobody states where they will live.
 */
public final class ResidenceDay {

    /** Why a day cannot be one. */
    public enum Refusal {
        IN_THE_FUTURE,
        BEFORE_BIRTH;

        public String textKey() {
            return "person.residence.refusal." + name();
        }
    }

    private ResidenceDay() {}

    public static Optional<Refusal> check(LocalDate from, LocalDate bornOn, LocalDate today) {
        if (from.isAfter(today)) {
            return Optional.of(Refusal.IN_THE_FUTURE);
        }
        return from.isBefore(bornOn) ? Optional.of(Refusal.BEFORE_BIRTH) : Optional.empty();
    }
}
