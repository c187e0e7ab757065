package pl.mors.participant.followup;

import java.time.LocalDate;
import java.util.List;
import pl.mors.participant.SituationAfterExit;

/**
 * The situation so many months after leaving, as the person told it.
 *
 * @param situations at least one; "no new activity" stands alone
 */
public record LaterSituation(int months, List<SituationAfterExit> situations, LocalDate askedOn) {

    public LaterSituation {
        situations = List.copyOf(situations);
    }
}
