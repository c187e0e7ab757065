package pl.mors.activity.enrolment;

import java.util.Optional;

/** One person, one place in the group. Source: places are counted in people. */
final class OnePlaceForOnePerson implements EnrolmentRule {

    @Override
    public Optional<EnrolmentRefusal> check(EnrolmentFacts facts) {
        return EnrolmentRefusal.ALREADY_ENROLLED.when(facts.alreadyEnrolled());
    }
}
