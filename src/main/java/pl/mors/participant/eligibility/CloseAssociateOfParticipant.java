package pl.mors.participant.eligibility;

import static pl.mors.participant.eligibility.FindingCode.CLOSE_ASSOCIATE;

import java.util.List;
import pl.mors.participant.ParticipationRole;

/**
 * R01, second way: close associates (otoczenie) join where the programme covers them, and only beside a participant
 * who is in the same programme on that day: has joined, and has not left before it. Source: grant guidelines, "otoczenie w zakresie niezbędnym do wsparcia".
 */
final class CloseAssociateOfParticipant implements EligibilityRule {

    @Override
    public List<Finding> check(EligibilityTerms terms, EligibilityFacts facts) {
        if (facts.role() != ParticipationRole.CLOSE_ASSOCIATE) {
            return List.of();
        }
        if (!terms.closeAssociatesAllowed()) {
            return List.of(Finding.of(CLOSE_ASSOCIATE, FindingState.NOT_MET));
        }
        var main = facts.mainParticipant();
        boolean beside = main != null && main.takesPartOn(facts.day());
        var state = beside ? FindingState.MET : FindingState.MISSING_EVIDENCE;
        return List.of(Finding.of(CLOSE_ASSOCIATE, state, facts.day()));
    }
}
