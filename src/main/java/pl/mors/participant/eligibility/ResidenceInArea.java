package pl.mors.participant.eligibility;

import static pl.mors.participant.eligibility.FindingCode.ADDRESS_ON_MAP;
import static pl.mors.participant.eligibility.FindingCode.PLACE_OF_STAY;
import static pl.mors.participant.eligibility.FindingCode.RESIDENCE_IN_AREA;

import java.util.List;
import pl.mors.participant.ParticipationRole;
import pl.mors.person.Address;

/**
 * R01: the participant lives in the programme's area on that day, by their own statement (Civil Code art. 25); the registered
 * address does not matter. Whoever lives elsewhere can only join as a participant's close associate. A homeless person is asked for
 * the place of stay. A programme that takes those who learn or work there, too, asks {@link TieToArea} instead.
 */
final class ResidenceInArea implements EligibilityRule {

    @Override
    public List<Finding> check(EligibilityTerms terms, EligibilityFacts facts) {
        var address = facts.address();
        if (terms.anywhere() || !terms.onlyResidents() || facts.role() == ParticipationRole.CLOSE_ASSOCIATE) {
            return List.of();
        }
        if (address == null) {
            return List.of(Finding.of(RESIDENCE_IN_AREA, FindingState.MISSING_EVIDENCE, facts.day()));
        }
        return List.of(found(AreaMatch.check(terms.areas(), Place.of(address, facts.at())), address));
    }

    private static Finding found(AreaMatch.Answer answer, Address address) {
        return switch (answer) {
            case INSIDE -> Finding.of(RESIDENCE_IN_AREA, FindingState.MET, address.oneLine());
            case OUTSIDE -> Finding.of(RESIDENCE_IN_AREA, FindingState.NOT_MET, address.oneLine());
            case NOT_ON_MAP -> Finding.of(ADDRESS_ON_MAP, FindingState.MISSING_EVIDENCE, address.oneLine());
            case WITHOUT_STREET ->
                address.homeless()
                        ? Finding.of(PLACE_OF_STAY, FindingState.MISSING_EVIDENCE, address.oneLine())
                        : Finding.of(RESIDENCE_IN_AREA, FindingState.NOT_MET, address.oneLine());
        };
    }
}
