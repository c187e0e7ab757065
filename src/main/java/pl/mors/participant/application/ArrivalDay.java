package pl.mors.participant.application;

import java.time.LocalDate;
import java.util.Optional;

/**
 * On which day an application can have come: within the round, both days included. One that came later is kept all the same, when
 * whoever takes it in says so: what happened is recorded, and it is not ranked. Source: rules of recruitment of the programmes,
 * "zgłoszenia złożone po terminie nie są rozpatrywane".
 */
final class ArrivalDay {

    /** Why a day cannot be one. */
    enum Refusal {
        IN_THE_FUTURE,
        BEFORE_OPENING,
        /** After the last day, and nobody said that this is meant. */
        AFTER_CLOSING;

        String textKey() {
            return "participant.application.refusal." + name();
        }
    }

    private ArrivalDay() {}

    /** @param knowinglyLate whether whoever takes it in says that it came after the last day */
    static Optional<Refusal> check(
            LocalDate arrivedOn, LocalDate opensOn, LocalDate closesOn, LocalDate today, boolean knowinglyLate) {
        if (arrivedOn.isAfter(today)) {
            return Optional.of(Refusal.IN_THE_FUTURE);
        }
        if (arrivedOn.isBefore(opensOn)) {
            return Optional.of(Refusal.BEFORE_OPENING);
        }
        return arrivedOn.isAfter(closesOn) && !knowinglyLate ? Optional.of(Refusal.AFTER_CLOSING) : Optional.empty();
    }
}
