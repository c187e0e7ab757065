package pl.mors.activity.group;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.safeguarding.LeaderChecks;
import pl.mors.activity.safeguarding.UncheckedLeader;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.DateRange;
import pl.mors.platform.NotFound;
import pl.mors.programme.ProgrammeQueries;

/** Starts a group, under a programme or under none. */
@Service
@Transactional
class CreateGroup {

    private final GroupRepository groups;
    private final ProgrammeQueries programmes;
    private final LeaderChecks leaders;
    private final BusinessDate businessDate;

    CreateGroup(GroupRepository groups, ProgrammeQueries programmes, LeaderChecks leaders, BusinessDate businessDate) {
        this.groups = groups;
        this.programmes = programmes;
        this.leaders = leaders;
        this.businessDate = businessDate;
    }

    /** The programme under which the group starts, and from which day. */
    record FirstProgramme(ProgrammePlace place, LocalDate from) {}

    sealed interface Outcome {}

    record Created(GroupId group) implements Outcome {}

    /** Who would lead a group of minors was not looked up in the registers; nothing was stored. */
    record LedUnchecked(List<UncheckedLeader> leaders) implements Outcome {}

    /** The first day is outside the programme's implementation period. */
    record OutsideProgramme(DateRange implementationPeriod) implements Outcome {}

    Outcome create(GroupValues values, @Nullable FirstProgramme first) {
        var unchecked = values.isForMinors()
                ? leaders.unchecked(values.facilitators(), businessDate.today())
                : List.<UncheckedLeader>of();
        if (!unchecked.isEmpty()) {
            return new LedUnchecked(unchecked);
        }
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
        if (!values.evidence().namesPeople()) {
            groups.keepEvidence(id, values.evidence(), null);
        }
        groups.replaceFacilitators(id, values.facilitators());
    }
}
