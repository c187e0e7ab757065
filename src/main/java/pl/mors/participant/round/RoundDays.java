package pl.mors.participant.round;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import pl.mors.platform.DateRange;

/**
 * On which days a round can run: a call may precede the programme, but not by years, and who is taken by it cannot come after the
 * programme's end. Source: order of dates; how long before is [M].
 */
final class RoundDays {

    /** How long before the programme a call can open. */
    static final Period BEFORE = Period.ofYears(1);

    /** Why the days cannot be those of a round. */
    enum Refusal {
        LONG_BEFORE_PROGRAMME("opensOn"),
        AFTER_PROGRAMME("closesOn");

        private final String field;

        Refusal(String field) {
            this.field = field;
        }

        /** Of the form, the one that is wrong. */
        String field() {
            return field;
        }

        String textKey() {
            return "participant.round.refusal." + name();
        }
    }

    private RoundDays() {}

    static Optional<Refusal> check(LocalDate opensOn, LocalDate closesOn, DateRange programme) {
        var end = programme.to();
        if (end != null && closesOn.isAfter(end)) {
            return Optional.of(Refusal.AFTER_PROGRAMME);
        }
        return opensOn.isBefore(programme.from().minus(BEFORE))
                ? Optional.of(Refusal.LONG_BEFORE_PROGRAMME)
                : Optional.empty();
    }
}
