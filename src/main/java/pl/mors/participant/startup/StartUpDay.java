package pl.mors.participant.startup;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * On which day a business can have been started with a grant of the programme: by who was given one, not in the future, and not
 * before the first support. Source: data scope 2014-2020, positions 36-38, which the support "grant to start a business" opens
 * (SL2014, beneficiary manual 1.9); the order of the days is from memory.
 */
public final class StartUpDay {

    /** Why it cannot be one. */
    enum Refusal {
        NO_GRANT,
        IN_THE_FUTURE,
        BEFORE_START;

        String textKey() {
            return "participant.startup.refusal." + name();
        }
    }

    private StartUpDay() {}

    /**
     * Checks.
     *
     * @param granted whether the support is on record
     * @param startedOn day of the first support; null before it
     */
    static Optional<Refusal> check(
            LocalDate foundedOn, boolean granted, @Nullable LocalDate startedOn, LocalDate today) {
        if (!granted) {
            return Optional.of(Refusal.NO_GRANT);
        }
        if (foundedOn.isAfter(today)) {
            return Optional.of(Refusal.IN_THE_FUTURE);
        }
        return startedOn != null && foundedOn.isBefore(startedOn)
                ? Optional.of(Refusal.BEFORE_START)
                : Optional.empty();
    }
}
