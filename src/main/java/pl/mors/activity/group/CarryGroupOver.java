package pl.mors.activity.group;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.platform.DateRange;
import pl.mors.platform.NotFound;

/**
 * Lets a group go on under the next programme from a day: the people, the place and the history stay, and each session's day
 * decides to which programme it belongs.
 */
@Service
@Transactional
class CarryGroupOver {

    private final GroupRepository groups;

    CarryGroupOver(GroupRepository groups) {
        this.groups = groups;
    }

    sealed interface Outcome {

        record CarriedOver() implements Outcome {}

        record Refused(List<CarryOverRule> rules) implements Outcome {}
    }

    /** @param from first day under the next programme; the one before ends the day before */
    Outcome carryOver(GroupId group, UUID nextProgramme, @Nullable UUID community, LocalDate from) {
        var standing = groups.lock(group).orElseThrow(() -> new NotFound("group " + group));
        var runs = groups.programme(nextProgramme).orElseThrow().implementationPeriod();
        var broken = CarryOverRule.brokenBy(new CarryOverRule.Facts(
                from, standing.closedOn(), standing.programme(), standing.period(), nextProgramme, runs));
        if (!broken.isEmpty()) {
            return new Outcome.Refused(broken);
        }
        var before = standing.periodId();
        if (before != null) {
            groups.endPeriod(before, from.minusDays(1));
        }
        groups.insertPeriod(group, nextProgramme, community, new DateRange(from, runs.to()));
        return new Outcome.CarriedOver();
    }
}
