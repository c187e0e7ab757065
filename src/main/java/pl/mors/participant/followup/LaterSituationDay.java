package pl.mors.participant.followup;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mors.participant.Participation;
import pl.mors.programme.Programme;
import pl.mors.programme.file.Delivery;
import pl.mors.programme.file.ProgrammeFile.Sourced;

/**
 * When the situation so many months after leaving can be asked: not before that day, since nobody knows it then. Sources: longer-term
 * results are those six months after leaving (Regulation 1304/2013, Annex I; Regulation 2021/1057, Annex I); employment efficiency
 * looks three months ahead (guidelines on the social inclusion area, 2014-2020). The months stand in the programme's file.
 */
public final class LaterSituationDay {

    /** Why a day cannot be one. */
    enum Refusal {
        NOT_LEFT,
        TOO_EARLY,
        IN_THE_FUTURE;

        String textKey() {
            return "participant.later.refusal." + name();
        }
    }

    private LaterSituationDay() {}

    /** The first day on which it can be asked. A month without such a day ends it: three months after 30 November is 28 February. */
    public static LocalDate first(LocalDate exitedOn, int months) {
        return exitedOn.plusMonths(months);
    }

    static Optional<Refusal> check(LocalDate askedOn, int months, @Nullable LocalDate exitedOn, LocalDate today) {
        if (exitedOn == null) {
            return Optional.of(Refusal.NOT_LEFT);
        }
        if (askedOn.isAfter(today)) {
            return Optional.of(Refusal.IN_THE_FUTURE);
        }
        return askedOn.isBefore(first(exitedOn, months)) ? Optional.of(Refusal.TOO_EARLY) : Optional.empty();
    }

    /** Whether a programme asks it so many months later, of this person: of those who had support and left. */
    public static boolean isAsked(Programme programme, Participation participation, int months) {
        return participation.exitedOn() != null
                && participation.startedOn() != null
                && programme
                        .definition()
                        .sourcedValue(Delivery::rules)
                        .map(Sourced::value)
                        .filter(rules -> rules.laterSituationMonths().contains(months))
                        .isPresent();
    }
}
