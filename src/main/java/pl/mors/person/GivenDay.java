package pl.mors.person;

import java.time.LocalDate;
import java.util.Optional;

/**
 * On which days somebody can have been given a version of the information clause: since it holds, and not later than today. Source:
 * GDPR, article 13 (1): whoever gives data is told when they give it, so what is recorded has happened.
 */
public final class GivenDay {

    /** Why it cannot have been that day. */
    public enum Refusal {
        IN_THE_FUTURE,
        /** The version did not hold yet. */
        BEFORE_IT_HELD;

        public String textKey() {
            return "person.notice.refusal." + name();
        }
    }

    private GivenDay() {}

    static Optional<Refusal> check(LocalDate givenOn, LocalDate validFrom, LocalDate today) {
        if (givenOn.isAfter(today)) {
            return Optional.of(Refusal.IN_THE_FUTURE);
        }
        return givenOn.isBefore(validFrom) ? Optional.of(Refusal.BEFORE_IT_HELD) : Optional.empty();
    }
}
