package pl.mors.activity.enrolment;

import java.util.Optional;

/** One condition of getting a place in a group: why it is refused, nothing when the rule does not speak against it. */
@FunctionalInterface
interface EnrolmentRule {

    Optional<EnrolmentRefusal> check(EnrolmentFacts facts);
}
