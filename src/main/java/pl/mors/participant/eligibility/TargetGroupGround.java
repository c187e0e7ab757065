package pl.mors.participant.eligibility;

import static pl.mors.participant.eligibility.FindingCode.TARGET_GROUP_GROUND;

import java.util.List;
import java.util.stream.Collectors;
import pl.mors.participant.ParticipationRole;
import pl.mors.programme.file.Delivery.Ground;

/**
 * A participant is at risk of poverty or social exclusion by at least one of the programme's grounds (a-k), where it asks for
 * one. Source: definition of people at risk, 2014-2020 guidelines on social inclusion.
 */
final class TargetGroupGround implements EligibilityRule {

    @Override
    public List<Finding> check(EligibilityTerms terms, EligibilityFacts facts) {
        if (!terms.groundRequired() || facts.role() == ParticipationRole.CLOSE_ASSOCIATE) {
            return List.of();
        }
        var stated = terms.grounds().stream()
                .filter(ground -> facts.grounds().contains(ground.code()))
                .map(Ground::name)
                .collect(Collectors.joining("; "));
        var state = stated.isEmpty() ? FindingState.NOT_MET : FindingState.MET;
        return List.of(Finding.of(TARGET_GROUP_GROUND, state, stated));
    }
}
