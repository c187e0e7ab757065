package pl.mors.participant.eligibility;

import static pl.mors.participant.eligibility.FindingCode.RESIDENCE_IN_AREA;

import java.util.List;
import pl.mors.participant.ParticipationRole;

/**
 * R01: the participant lives in the programme's area on that day, by their own statement (Civil Code art. 25). Whoever lives
 * elsewhere can only join as a participant's close associate. A homeless person is asked for the place of stay.
 */
final class ResidenceInArea implements EligibilityRule {

    @Override
    public List<Finding> check(EligibilityTerms terms, EligibilityFacts facts) {
        var address = facts.address();
        if (terms.anywhere() || facts.role() == ParticipationRole.CLOSE_ASSOCIATE) {
            return List.of();
        }
        if (address == null) {
            return List.of(Finding.of(RESIDENCE_IN_AREA, FindingState.MISSING_EVIDENCE, facts.day()));
        }
        var state = terms.areas().stream().anyMatch(area -> AreaMatch.covers(area, address))
                ? FindingState.MET
                : FindingState.NOT_MET;
        return List.of(Finding.of(RESIDENCE_IN_AREA, state, address.oneLine()));
    }
}
