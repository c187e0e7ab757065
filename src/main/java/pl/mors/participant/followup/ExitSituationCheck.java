package pl.mors.participant.followup;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mors.participant.SituationAfterExit;

/**
 * Whether a situation after leaving makes sense: the person has left, it was measured between the exit and today, and "no new
 * activity" is not said together with an activity. Source: exit situation only with an exit date, validation rules of SM EFS.
 */
final class ExitSituationCheck {

    /** Why it cannot be recorded, and at which field. */
    enum Refusal {
        NOT_LEFT("measuredOn"),
        MEASURED_BEFORE_EXIT("measuredOn"),
        MEASURED_IN_THE_FUTURE("measuredOn"),
        CONTRADICTION("situations");

        private final String field;

        Refusal(String field) {
            this.field = field;
        }

        String field() {
            return field;
        }

        String textKey() {
            return "participant.followup.refusal." + name();
        }
    }

    private ExitSituationCheck() {}

    static Optional<Refusal> check(ExitSituation situation, @Nullable LocalDate exitedOn, LocalDate today) {
        if (exitedOn == null) {
            return Optional.of(Refusal.NOT_LEFT);
        }
        if (situation.measuredOn().isBefore(exitedOn)) {
            return Optional.of(Refusal.MEASURED_BEFORE_EXIT);
        }
        if (situation.measuredOn().isAfter(today)) {
            return Optional.of(Refusal.MEASURED_IN_THE_FUTURE);
        }
        boolean contradicts = situation.situations().contains(SituationAfterExit.NO_NEW_ACTIVITY)
                && situation.situations().size() > 1;
        return contradicts ? Optional.of(Refusal.CONTRADICTION) : Optional.empty();
    }
}
