package pl.mors.participant.application;

import java.time.LocalDate;
import java.util.Optional;

/**
 * On which day a step about an application can have been taken: not before the step that it follows, and not after today.
 * Source: order of dates.
 */
public final class StepDay {

    /** Why a day cannot be one. */
    public enum Refusal {
        IN_THE_FUTURE,
        BEFORE_STEP_BEFORE;

        public String textKey() {
            return "participant.application.day." + name();
        }
    }

    private StepDay() {}

    /** @param notBefore the day of the step that this one follows */
    public static Optional<Refusal> check(LocalDate day, LocalDate notBefore, LocalDate today) {
        if (day.isAfter(today)) {
            return Optional.of(Refusal.IN_THE_FUTURE);
        }
        return day.isBefore(notBefore) ? Optional.of(Refusal.BEFORE_STEP_BEFORE) : Optional.empty();
    }
}
