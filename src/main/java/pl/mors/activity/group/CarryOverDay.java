package pl.mors.activity.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.DateRange;
import pl.mors.programme.ProgrammeId;

/**
 * From which day a group can go on under another programme: before it is closed, after at least a day under the programme before,
 * and while the next programme runs. Source: a session's day decides to which one programme it belongs.
 */
final class CarryOverDay {

    /** Why a group cannot be carried over. */
    enum Refusal {
        GROUP_CLOSED,
        SAME_PROGRAMME,
        BEFORE_CURRENT_STARTED,
        OUTSIDE_PROGRAMME;

        /** Key of its sentence. */
        String textKey() {
            return "activity.group.carry-over.refused." + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Where the group stands.
     *
     * @param closedOn first day on which it meets no more
     * @param programme the last on record; none for a group that never ran under one
     * @param period of the group under that programme
     */
    record Standing(
            @Nullable LocalDate closedOn,
            @Nullable ProgrammeId programme,
            @Nullable DateRange period) {}

    private CarryOverDay() {}

    /**
     * Every reason against it; empty when nothing speaks against it.
     *
     * @param from first day under the next programme
     * @param runs the next programme's period of implementation
     */
    static List<Refusal> check(LocalDate from, Standing group, ProgrammeId next, DateRange runs) {
        var closedOn = group.closedOn();
        var current = group.period();
        return Stream.of(
                        refuse(closedOn != null && !from.isBefore(closedOn), Refusal.GROUP_CLOSED),
                        refuse(next.equals(group.programme()), Refusal.SAME_PROGRAMME),
                        refuse(current != null && !from.isAfter(current.from()), Refusal.BEFORE_CURRENT_STARTED),
                        refuse(!runs.contains(from), Refusal.OUTSIDE_PROGRAMME))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Refusal> refuse(boolean broken, Refusal refusal) {
        return broken ? Optional.of(refusal) : Optional.empty();
    }
}
