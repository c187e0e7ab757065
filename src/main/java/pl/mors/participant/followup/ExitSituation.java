package pl.mors.participant.followup;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.participant.ExitEvidenceKind;
import pl.mors.participant.SituationAfterExit;

/**
 * The situation after leaving, and the paper that proves it.
 *
 * @param situations at least one; "no new activity" stands alone
 */
public record ExitSituation(
        List<SituationAfterExit> situations,
        LocalDate measuredOn,
        @Nullable Paper paper) {

    public ExitSituation {
        situations = List.copyOf(situations);
    }

    public record Paper(ExitEvidenceKind kind, LocalDate issuedOn) {}
}
