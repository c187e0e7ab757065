package pl.mors.activity.enrolment;

import java.util.Optional;

/**
 * The group's limits of age, both inclusive, in full years on the day from which the place is wanted: the upper one is passed on
 * the birthday after it. Source: the group's own limits, from the programme's file or the staff.
 */
final class AgeOfGroup implements EnrolmentRule {

    @Override
    public Optional<EnrolmentRefusal> check(EnrolmentFacts facts) {
        var from = facts.ageFrom();
        var to = facts.ageTo();
        return EnrolmentRefusal.TOO_YOUNG
                .when(from != null && facts.age() < from)
                .or(() -> EnrolmentRefusal.TOO_OLD.when(to != null && facts.age() > to));
    }
}
