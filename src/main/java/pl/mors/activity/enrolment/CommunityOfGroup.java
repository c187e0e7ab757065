package pl.mors.activity.enrolment;

import java.util.Optional;

/** A group of one community takes in who belongs to it. Source: the group's own condition, from the staff. */
final class CommunityOfGroup implements EnrolmentRule {

    @Override
    public Optional<EnrolmentRefusal> check(EnrolmentFacts facts) {
        var conditions = facts.conditions();
        return EnrolmentRefusal.OTHER_COMMUNITY.when(conditions.communityOnly() && !conditions.ofCommunity());
    }
}
