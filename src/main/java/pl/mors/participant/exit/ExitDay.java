package pl.mors.participant.exit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mors.participant.Participation;
import pl.mors.platform.DateRange;

/**
 * On which day a person can have left: not before the last support (or the declaration, when there was none), not after today,
 * and inside the programme's period. Source: exit date not before the last support date, validation rules of SL2014 and SM EFS.
 */
final class ExitDay {

    /** Why a day cannot be one. */
    enum Refusal {
        BEFORE_LAST_SUPPORT,
        BEFORE_DECLARATION,
        IN_THE_FUTURE,
        OUTSIDE_PERIOD;

        String textKey() {
            return "participant.exit.refusal." + name();
        }
    }

    private ExitDay() {}

    static Optional<Refusal> check(LocalDate exitedOn, Participation participation, DateRange period, LocalDate today) {
        return Stream.of(
                        refuse(isBefore(exitedOn, participation.lastSupportOn()), Refusal.BEFORE_LAST_SUPPORT),
                        refuse(isBefore(exitedOn, participation.declaredOn()), Refusal.BEFORE_DECLARATION),
                        refuse(exitedOn.isAfter(today), Refusal.IN_THE_FUTURE),
                        refuse(!period.contains(exitedOn), Refusal.OUTSIDE_PERIOD))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isBefore(LocalDate day, @Nullable LocalDate earliest) {
        return earliest != null && day.isBefore(earliest);
    }

    private static Optional<Refusal> refuse(boolean broken, Refusal refusal) {
        return broken ? Optional.of(refusal) : Optional.empty();
    }
}
