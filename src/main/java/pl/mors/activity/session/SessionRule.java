package pl.mors.activity.session;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What stands against planning a session on a day. A rule's name is also the code of its refusal; its sentence has the key
 * {@code activity.session.refused.<code>}. What already happened is recorded whatever the rules say.
 */
enum SessionRule {
    /** A closed group meets no more. */
    GROUP_CLOSED(false),
    /** A session outside the programmes' periods is nobody's support and nobody's cost. */
    OUTSIDE_PROGRAMME(true);

    private final boolean overridable;

    SessionRule(boolean overridable) {
        this.overridable = overridable;
    }

    /** Whether a named role may go on against it, with a reason. */
    boolean isOverridable() {
        return overridable;
    }

    /** Every rule that speaks against one of the days. */
    static List<SessionRule> brokenBy(List<SessionFacts> days) {
        return Arrays.stream(values())
                .filter(rule -> days.stream().anyMatch(rule::isBrokenBy))
                .toList();
    }

    boolean isBrokenBy(SessionFacts facts) {
        var closedOn = facts.groupClosedOn();
        var periods = facts.programmePeriods();
        return switch (this) {
            case GROUP_CLOSED -> closedOn != null && !facts.day().isBefore(closedOn);
            case OUTSIDE_PROGRAMME ->
                !periods.isEmpty() && periods.stream().noneMatch(period -> period.contains(facts.day()));
        };
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
