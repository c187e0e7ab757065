package pl.mors.activity.group;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.attendance.TakeNewcomersIn;
import pl.mors.platform.DateRange;
import pl.mors.platform.NotFound;
import pl.mors.programme.ProgrammeQueries;

/**
 * Lets a group go on under the next programme from a day: the people, the place and the history stay, and each session's day
 * decides to which programme it belongs.
 */
@Service
@Transactional
class CarryGroupOver {

    private final GroupRepository groups;
    private final ProgrammeQueries programmes;
    private final TakeNewcomersIn takeNewcomersIn;

    CarryGroupOver(GroupRepository groups, ProgrammeQueries programmes, TakeNewcomersIn takeNewcomersIn) {
        this.groups = groups;
        this.programmes = programmes;
        this.takeNewcomersIn = takeNewcomersIn;
    }

    sealed interface Outcome {}

    record CarriedOver() implements Outcome {}

    record Refused(List<CarryOverDay.Refusal> reasons) implements Outcome {}

    /** @param from first day under the next programme; the one before ends the day before */
    Outcome carryOver(GroupId group, ProgrammePlace next, LocalDate from) {
        var locked = groups.lock(group).orElseThrow(() -> new NotFound("group " + group));
        var runs = programmes
                .byId(next.programme())
                .orElseThrow(() -> new NotFound("programme " + next.programme()))
                .period();
        var reasons = CarryOverDay.check(from, locked.standing(), next.programme(), runs);
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        var before = locked.periodId();
        if (before != null) {
            groups.endPeriod(before, from.minusDays(1));
        }
        groups.insertPeriod(group, next, new DateRange(from, runs.to()));
        takeNewcomersIn.from(group);
        return new CarriedOver();
    }
}
