package pl.mors.activity.group;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.DateRange;
import pl.mors.programme.ProgrammeId;

/**
 * What stands against carrying a group over to another programme on a day. A rule's name is also the code of its refusal; its
 * sentence has the key {@code activity.group.carry-over.refused.<code>}.
 */
enum CarryOverRule {
    /** A closed group goes nowhere. */
    GROUP_CLOSED,
    /** It runs under this programme already. */
    SAME_PROGRAMME,
    /** The programme before must have had at least a day. */
    BEFORE_CURRENT_STARTED,
    /** A group runs under a programme while the programme runs. */
    OUTSIDE_PROGRAMME;

    /**
     * What the rules look at.
     *
     * @param from first day under the next programme
     * @param currentPeriod the last period on record; none for a group that never ran under a programme
     * @param implementationPeriod of the next programme
     */
    record Facts(
            LocalDate from,
            @Nullable LocalDate groupClosedOn,
            @Nullable ProgrammeId currentProgramme,
            @Nullable DateRange currentPeriod,
            ProgrammeId nextProgramme,
            DateRange implementationPeriod) {}

    static List<CarryOverRule> brokenBy(Facts facts) {
        return Arrays.stream(values()).filter(rule -> rule.isBrokenBy(facts)).toList();
    }

    private boolean isBrokenBy(Facts facts) {
        var closedOn = facts.groupClosedOn();
        var current = facts.currentPeriod();
        return switch (this) {
            case GROUP_CLOSED -> closedOn != null && !facts.from().isBefore(closedOn);
            case SAME_PROGRAMME -> facts.nextProgramme().equals(facts.currentProgramme());
            case BEFORE_CURRENT_STARTED -> current != null && !facts.from().isAfter(current.from());
            case OUTSIDE_PROGRAMME -> !facts.implementationPeriod().contains(facts.from());
        };
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
