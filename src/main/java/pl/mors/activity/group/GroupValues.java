package pl.mors.activity.group;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.evidence.EvidenceOfGroup;
import pl.mors.identity.MembershipId;
import pl.mors.programme.RoomId;

/**
 * What the staff decide about a group.
 *
 * @param kind word of the programme files
 * @param room where it usually meets
 * @param capacity places; none when everybody fits in
 * @param ageFrom youngest age in full years, inclusive
 * @param ageTo oldest age in full years, inclusive
 * @param attendanceThreshold percent of the time that somebody has to attend; none where attendance decides nothing
 * @param excusedLeftOut whether what is missed with an excuse is left out of that time
 * @param makingUp whether what is missed can be made up for
 * @param queues whether people wait for a place when the group is full
 * @param offerDays for how many days a freed place is kept for whom it is offered to
 * @param conditions on what it takes people in
 * @param evidence how its sessions are recorded
 * @param hiddenMembership whether only who leads it learns who is in it
 * @param facilitators who leads it
 */
record GroupValues(
        String kind,
        String name,
        @Nullable String description,
        @Nullable RoomId room,
        @Nullable Integer capacity,
        @Nullable Integer ageFrom,
        @Nullable Integer ageTo,
        @Nullable Integer attendanceThreshold,
        boolean excusedLeftOut,
        boolean makingUp,
        boolean queues,
        int offerDays,
        GroupConditions conditions,
        EvidenceOfGroup evidence,
        boolean hiddenMembership,
        boolean listedPublicly,
        List<MembershipId> facilitators) {

    static final int MAJORITY = 18;

    GroupValues {
        facilitators = List.copyOf(facilitators);
    }

    /** By its age or its place; minors may be in another one, too. */
    boolean isForMinors() {
        return (ageTo != null && ageTo <= MAJORITY) || conditions.carePlace() != null;
    }
}
