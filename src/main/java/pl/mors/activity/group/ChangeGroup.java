package pl.mors.activity.group;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.PlacesFreed;

/** Changes what the staff decided about a group, or closes it. */
@Service
@Transactional
class ChangeGroup {

    private final GroupRepository groups;
    private final ApplicationEventPublisher events;

    ChangeGroup(GroupRepository groups, ApplicationEventPublisher events) {
        this.groups = groups;
        this.events = events;
    }

    sealed interface Outcome {}

    /** @param stillPlanned sessions that are planned for the day of closing or later: somebody has to call them off */
    record Changed(int stillPlanned) implements Outcome {}

    /** Somebody else changed it since it was read; nothing was stored. */
    record Stale() implements Outcome {}

    /**
     * @param version the version that was read
     * @param closedOn first day on which the group meets no more
     */
    Outcome change(GroupId group, int version, GroupValues values, @Nullable LocalDate closedOn) {
        groups.lock(group);
        if (!groups.update(group, version, values, closedOn)) {
            return new Stale();
        }
        groups.replaceFacilitators(group, values.facilitators());
        events.publishEvent(new PlacesFreed(group));
        return new Changed(closedOn == null ? 0 : groups.plannedFrom(group, closedOn));
    }
}
