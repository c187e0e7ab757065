package pl.mors.activity.enrolment;

import java.util.Optional;

/** A group for the residents of an area takes in who lives there on that day. Source: the group's own condition, from the staff. */
final class AreaOfGroup implements EnrolmentRule {

    @Override
    public Optional<EnrolmentRefusal> check(EnrolmentFacts facts) {
        return EnrolmentRefusal.OTHER_AREA.when(facts.conditions().livesElsewhere());
    }
}
