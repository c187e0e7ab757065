package pl.mors.activity.group;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.platform.DateRange;

/** Starts a group, under a programme or under none. */
@Service
@Transactional
class CreateGroup {

    private final GroupRepository groups;

    CreateGroup(GroupRepository groups) {
        this.groups = groups;
    }

    /**
     * The programme under which the group starts.
     *
     * @param community whose group it is in the programme
     * @param from first day, within the programme's implementation period
     */
    record FirstProgramme(UUID programme, @Nullable UUID community, LocalDate from) {}

    sealed interface Outcome {

        record Created(GroupId group) implements Outcome {}

        /** The first day is outside the programme's implementation period. */
        record OutsideProgramme(DateRange implementationPeriod) implements Outcome {}
    }

    Outcome create(GroupValues values, @Nullable FirstProgramme first) {
        var id = GroupId.next();
        if (first == null) {
            store(id, values);
            return new Outcome.Created(id);
        }
        var runs = groups.programme(first.programme()).orElseThrow().implementationPeriod();
        if (!runs.contains(first.from())) {
            return new Outcome.OutsideProgramme(runs);
        }
        store(id, values);
        groups.insertPeriod(id, first.programme(), first.community(), new DateRange(first.from(), runs.to()));
        return new Outcome.Created(id);
    }

    private void store(GroupId id, GroupValues values) {
        groups.insert(id, values);
        groups.replaceFacilitators(id, values.facilitators());
    }
}
