package pl.mors.activity.group;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.MembershipHidden;
import pl.mors.activity.PlacesFreed;
import pl.mors.activity.safeguarding.LeaderChecks;
import pl.mors.activity.safeguarding.UncheckedLeader;
import pl.mors.platform.BusinessDate;

/** Changes what the staff decided about a group, or closes it. */
@Service
@Transactional
class ChangeGroup {

    private final GroupRepository groups;
    private final LeaderChecks leaders;
    private final BusinessDate businessDate;
    private final ApplicationEventPublisher events;

    ChangeGroup(
            GroupRepository groups, LeaderChecks leaders, BusinessDate businessDate, ApplicationEventPublisher events) {
        this.groups = groups;
        this.leaders = leaders;
        this.businessDate = businessDate;
        this.events = events;
    }

    /**
     * When its sessions begin to be recorded in another way.
     *
     * @param from first day; today when nobody says
     * @param stays whether a change that was planned for a day to come is taken back
     */
    record EvidenceChange(@Nullable LocalDate from, boolean stays) {}

    sealed interface Outcome {}

    /** @param stillPlanned sessions that are planned for the day of closing or later: somebody has to call them off */
    record Changed(int stillPlanned) implements Outcome {}

    /** Who is to lead a group of minors from now on was not looked up in the registers; nothing was stored. */
    record LedUnchecked(List<UncheckedLeader> leaders) implements Outcome {}

    /** On that day, or later, sessions were held and recorded in the way before; nothing was stored. */
    record RecordedOtherwise(LocalDate earliest) implements Outcome {}

    /** Its members stand on lists by codes, so that they stay hidden; nothing was stored. */
    record HasCodeList() implements Outcome {}

    /** Somebody else changed it since it was read; nothing was stored. */
    record Stale() implements Outcome {}

    /**
     * @param version the version that was read
     * @param closedOn first day on which the group meets no more
     * @param evidence from when on its sessions are recorded as the values say, where that changes
     */
    Outcome change(
            GroupId group, int version, GroupValues values, @Nullable LocalDate closedOn, EvidenceChange evidence) {
        groups.lock(group);
        var unchecked = unchecked(group, values);
        if (!unchecked.isEmpty()) {
            return new LedUnchecked(unchecked);
        }
        if (!values.hiddenMembership() && groups.hasCodeList(group)) {
            return new HasCodeList();
        }
        var today = businessDate.today();
        var from = evidence.from() == null ? today : evidence.from();
        boolean otherEvidence =
                groups.evidence(group, evidence.stays() && from.isAfter(today) ? today : from) != values.evidence();
        var lastHeld = groups.lastHeld(group).orElse(null);
        if (otherEvidence && EvidenceChangeDay.isTooEarly(from, lastHeld)) {
            return new RecordedOtherwise(EvidenceChangeDay.earliest(lastHeld));
        }
        boolean hiddenBefore = groups.hasHiddenMembership(group);
        if (!groups.update(group, version, values, closedOn)) {
            return new Stale();
        }
        if (evidence.stays()) {
            groups.dropEvidenceAfter(group, today);
        }
        if (otherEvidence) {
            groups.keepEvidence(group, values.evidence(), from);
        }
        groups.replaceFacilitators(group, values.facilitators());
        if (values.hiddenMembership() && !hiddenBefore) {
            events.publishEvent(new MembershipHidden(group));
        }
        events.publishEvent(new PlacesFreed(group));
        return new Changed(closedOn == null ? 0 : groups.plannedFrom(group, closedOn));
    }

    /** Of those who are to lead it from now on, or all when it becomes one of minors; who leads it already is on the desk. */
    private List<UncheckedLeader> unchecked(GroupId group, GroupValues values) {
        var already = groups.leading(group);
        var today = businessDate.today();
        var added = values.facilitators().stream()
                .filter(one -> !already.contains(one))
                .toList();
        if (values.isForMinors() && !groups.isForMinors(group)) {
            return leaders.unchecked(values.facilitators(), today);
        }
        return values.isForMinors() ? leaders.unchecked(added, today) : leaders.unchecked(group, added, List.of(today));
    }
}
