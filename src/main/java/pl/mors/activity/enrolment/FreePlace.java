package pl.mors.activity.enrolment;

import java.util.Optional;

/** A full group stops the intake. Source: rules of senior clubs, for example Olesno's. */
final class FreePlace implements EnrolmentRule {

    @Override
    public Optional<EnrolmentRefusal> check(EnrolmentFacts facts) {
        var capacity = facts.capacity();
        return EnrolmentRefusal.GROUP_FULL.when(capacity != null && facts.taken() >= capacity);
    }
}
