package pl.mors.identity.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Until when an item may be put off: from tomorrow on, for three months at most, and past its last day only by somebody who says that
 * they know. Source: our own; a deadline that is lost should be lost by nobody unawares.
 */
final class SnoozeDay {

    static final int MOST_DAYS = 92;

    private SnoozeDay() {}

    enum Refusal {
        NOT_AHEAD("until"),
        TOO_FAR("until"),
        BEYOND_DEADLINE("knowing");

        private final String field;

        Refusal(String field) {
            this.field = field;
        }

        /** The field of the form that it is about. */
        String field() {
            return field;
        }

        String textKey() {
            return "identity.snooze.refusal." + name();
        }
    }

    /**
     * What speaks against it.
     *
     * @param until the day on which the item lies on the desk again
     * @param dueOn its last day; null when it has none
     * @param knowing whether it was said that this day will have passed
     */
    static Optional<Refusal> check(LocalDate until, LocalDate today, @Nullable LocalDate dueOn, boolean knowing) {
        if (!until.isAfter(today)) {
            return Optional.of(Refusal.NOT_AHEAD);
        }
        if (until.isAfter(today.plusDays(MOST_DAYS))) {
            return Optional.of(Refusal.TOO_FAR);
        }
        return isBeyond(until, dueOn) && !knowing ? Optional.of(Refusal.BEYOND_DEADLINE) : Optional.empty();
    }

    static boolean isBeyond(LocalDate until, @Nullable LocalDate dueOn) {
        return dueOn != null && until.isAfter(dueOn);
    }
}
