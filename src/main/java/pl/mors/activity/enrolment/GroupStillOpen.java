package pl.mors.activity.enrolment;

import java.util.Optional;

/** A group takes nobody in from the day on which it is closed. Source: the staff's own decision about the group. */
final class GroupStillOpen implements EnrolmentRule {

    @Override
    public Optional<EnrolmentRefusal> check(EnrolmentFacts facts) {
        var closedOn = facts.groupClosedOn();
        return EnrolmentRefusal.GROUP_CLOSED.when(
                closedOn != null && !facts.on().isBefore(closedOn));
    }
}
