package pl.mors.participant.institution;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.DateRange;

/**
 * From when to when an institution can have been supported: not from a day in the future, within the programme's period, and not to a
 * day before the first. Source: data scope on institutions 2014-2020, positions 23 and 24; support inside the project period.
 */
final class SupportDays {

    /** Why days cannot be those. */
    enum Refusal {
        IN_THE_FUTURE,
        OUTSIDE_PERIOD,
        END_BEFORE_START,
        END_OUTSIDE_PERIOD;

        String textKey() {
            return "participant.institution.support.refusal." + name();
        }

        /** The day that is wrong. */
        boolean isOfEnd() {
            return this == END_BEFORE_START || this == END_OUTSIDE_PERIOD;
        }
    }

    private SupportDays() {}

    static Optional<Refusal> check(
            LocalDate startedOn, @Nullable LocalDate endedOn, DateRange period, LocalDate today) {
        if (startedOn.isAfter(today)) {
            return Optional.of(Refusal.IN_THE_FUTURE);
        }
        if (!period.contains(startedOn)) {
            return Optional.of(Refusal.OUTSIDE_PERIOD);
        }
        if (endedOn == null) {
            return Optional.empty();
        }
        if (endedOn.isBefore(startedOn)) {
            return Optional.of(Refusal.END_BEFORE_START);
        }
        return period.contains(endedOn) ? Optional.empty() : Optional.of(Refusal.END_OUTSIDE_PERIOD);
    }
}
