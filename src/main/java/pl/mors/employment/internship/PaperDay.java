package pl.mors.employment.internship;

import java.time.LocalDate;
import java.util.Optional;
import pl.mors.platform.DateRange;

/**
 * The day of a paper with which an internship ends: it cannot be before the first day, and the paper closes the internship only when
 * it was issued on the last day or later. Source: papers follow the end [pup-rawa]; the days are our own.
 */
final class PaperDay {

    private PaperDay() {}

    enum Refusal {
        BEFORE_THE_INTERNSHIP,
        IN_THE_FUTURE;

        String textKey() {
            return "employment.paper.refusal." + name();
        }
    }

    static Optional<Refusal> check(LocalDate issuedOn, DateRange internship, LocalDate today) {
        if (issuedOn.isAfter(today)) {
            return Optional.of(Refusal.IN_THE_FUTURE);
        }
        return issuedOn.isBefore(internship.from()) ? Optional.of(Refusal.BEFORE_THE_INTERNSHIP) : Optional.empty();
    }

    static boolean closes(LocalDate issuedOn, LocalDate lastDay) {
        return !issuedOn.isBefore(lastDay);
    }
}
