package pl.mors.activity.enrolment;

import java.util.List;
import java.util.Optional;

/** Everything that can stand between a person and a place in a group. */
final class EnrolmentRules {

    /** In the order in which people are told. */
    private static final List<EnrolmentRule> RULES = List.of(
            new PlausibleFirstDay(),
            new GroupStillOpen(),
            new ClosedFromMeeting(),
            new OnePlaceForOnePerson(),
            new FullGroup(),
            new AgeOfGroup(),
            new CommunityOfGroup(),
            new AreaOfGroup(),
            new GuardianConsent(),
            new DeclarationBeforeSupport(),
            new StillInProgramme());

    private EnrolmentRules() {}

    /** Every reason against the place at once; empty when nothing speaks against it. */
    static List<EnrolmentRefusal> check(EnrolmentFacts facts) {
        return RULES.stream()
                .map(rule -> rule.check(facts))
                .flatMap(Optional::stream)
                .toList();
    }
}
