package pl.mors.participant.institution;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.DateRange;

/**
 * On which day an institution can have left a programme: not in the future, within the programme's period, and not before the last
 * support on record. Source: as for people, exit on or after the last support, inside the project period.
 */
final class InstitutionEnd {

    /** Why a day cannot be one. */
    enum Refusal {
        IN_THE_FUTURE,
        OUTSIDE_PERIOD,
        BEFORE_LAST_SUPPORT;

        String textKey() {
            return "participant.institution.end.refusal." + name();
        }
    }

    private InstitutionEnd() {}

    /** @param lastSupportOn null while there is none */
    static Optional<Refusal> check(
            LocalDate endedOn, @Nullable LocalDate lastSupportOn, DateRange period, LocalDate today) {
        if (endedOn.isAfter(today)) {
            return Optional.of(Refusal.IN_THE_FUTURE);
        }
        if (!period.contains(endedOn)) {
            return Optional.of(Refusal.OUTSIDE_PERIOD);
        }
        return lastSupportOn != null && endedOn.isBefore(lastSupportOn)
                ? Optional.of(Refusal.BEFORE_LAST_SUPPORT)
                : Optional.empty();
    }
}
