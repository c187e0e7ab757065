package pl.mors.activity.enrolment;

import java.util.Optional;

/**
 * R17: after so many meetings that were held a group takes in nobody new, for its members have come to trust each other; who was in it
 * before may return. Source: rules of a mixed support group, newcomers until the third meeting; the number is data of each group.
 */
final class ClosedFromMeeting implements EnrolmentRule {

    @Override
    public Optional<EnrolmentRefusal> check(EnrolmentFacts facts) {
        var meetings = facts.meetings();
        var closesAfter = meetings.closesAfter();
        return EnrolmentRefusal.CLOSED_TO_NEWCOMERS.when(
                closesAfter != null && meetings.held() >= closesAfter && !meetings.wasMember());
    }
}
