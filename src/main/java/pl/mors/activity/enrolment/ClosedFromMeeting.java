package pl.mors.activity.enrolment;

import java.util.Optional;

/**
 * R17: after so many meetings that were held a group takes in nobody new, for its members have come to trust each other; who was in it
 * before may return. Who joined in time and is written down later is let in with a reason. Source: rules of a mixed support group, newcomers until the third meeting; the number is data of each group.
 */
final class ClosedFromMeeting implements EnrolmentRule {

    @Override
    public Optional<EnrolmentRefusal> check(EnrolmentFacts facts) {
        var meetings = facts.meetings();
        var closesAfter = meetings.closesAfter();
        if (closesAfter == null || meetings.wasMember()) {
            return Optional.empty();
        }
        return EnrolmentRefusal.CLOSED_TO_NEWCOMERS
                .when(meetings.held() >= closesAfter)
                .or(() -> EnrolmentRefusal.CLOSED_SINCE.when(meetings.heldByNow() >= closesAfter));
    }
}
