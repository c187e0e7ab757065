package pl.mors.activity.group;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.platform.DateRange;
import pl.mors.platform.NotFound;
import pl.mors.programme.ProgrammeQueries;

/** Starts a group, under a programme or under none. */
@Service
@Transactional
class CreateGroup {

    private final GroupRepository groups;
    private final ProgrammeQueries programmes;

    CreateGroup(GroupRepository groups, ProgrammeQueries programmes) {
        this.groups = groups;
        this.programmes = programmes;
    }

    /** The programme under which the group starts, and from which day. */
    record FirstProgramme(ProgrammePlace place, LocalDate from) {}

    sealed interface Outcome {}

    record Created(GroupId group) implements Outcome {}

    /** The first day is outside the programme's implementation period. */
    record OutsideProgramme(DateRange implementationPeriod) implements Outcome {}

    Outcome create(GroupValues values, @Nullable FirstProgramme first) {
        var id = GroupId.next();
        if (first == null) {
            store(id, values);
            return new Created(id);
        }
        var programme = first.place().programme();
        var runs = programmes
                .byId(programme)
                .orElseThrow(() -> new NotFound("programme " + programme))
                .period();
        if (!runs.contains(first.from())) {
            return new OutsideProgramme(runs);
        }
        store(id, values);
        groups.insertPeriod(id, first.place(), new DateRange(first.from(), runs.to()));
        return new Created(id);
    }

    private void store(GroupId id, GroupValues values) {
        groups.insert(id, values);
        groups.replaceFacilitators(id, values.facilitators());
    }
}
