package pl.mors.activity.session;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.DateRange;
import pl.mors.platform.text.Texts;

/**
 * On which days a group's session may be planned, or moved to: before the group is closed, and while it runs under a programme,
 * if it ever does; a session outside the programmes' periods is nobody's support and nobody's cost (R03). What already happened is
 * recorded whatever this says.
 */
final class SessionDay {

    /** Why a session may not be planned on a day. */
    enum Refusal {
        GROUP_CLOSED(false),
        OUTSIDE_PROGRAMME(true);

        private final boolean overridable;

        Refusal(boolean overridable) {
            this.overridable = overridable;
        }

        /** Whether a named role may go on against it, with a reason. */
        boolean isOverridable() {
            return overridable;
        }

        /** Key of its sentence. */
        String textKey() {
            return "activity.session.refused." + name().toLowerCase(Locale.ROOT);
        }

        String text() {
            return Texts.t(textKey());
        }
    }

    /**
     * What there is to know of the group.
     *
     * @param closedOn first day on which it meets no more
     * @param programmePeriods when it runs under programmes; empty for a group that never ran under one
     */
    record Group(@Nullable LocalDate closedOn, List<DateRange> programmePeriods) {

        Group {
            programmePeriods = List.copyOf(programmePeriods);
        }

        private boolean isClosed(LocalDate day) {
            return closedOn != null && !day.isBefore(closedOn);
        }

        private boolean isOutsideProgramme(LocalDate day) {
            return !programmePeriods.isEmpty() && programmePeriods.stream().noneMatch(period -> period.contains(day));
        }
    }

    private SessionDay() {}

    /** Every reason against one of the days; empty when nothing speaks against them. */
    static List<Refusal> check(List<LocalDate> days, Group group) {
        return Arrays.stream(Refusal.values())
                .filter(refusal -> days.stream().anyMatch(breaks(refusal, group)))
                .toList();
    }

    private static Predicate<LocalDate> breaks(Refusal refusal, Group group) {
        return switch (refusal) {
            case GROUP_CLOSED -> group::isClosed;
            case OUTSIDE_PROGRAMME -> group::isOutsideProgramme;
        };
    }
}
