package pl.mors.employment.internship;

import java.time.LocalDate;
import java.util.Optional;
import pl.mors.platform.DateRange;

/** The day of a visit at the employer: one of the internship that has come. Source: our own. */
final class VisitDay {

    private VisitDay() {}

    enum Refusal {
        OUTSIDE_THE_INTERNSHIP,
        IN_THE_FUTURE;

        String textKey() {
            return "employment.visit.refusal." + name();
        }
    }

    static Optional<Refusal> check(LocalDate visitedOn, DateRange internship, LocalDate today) {
        if (visitedOn.isAfter(today)) {
            return Optional.of(Refusal.IN_THE_FUTURE);
        }
        return internship.contains(visitedOn) ? Optional.empty() : Optional.of(Refusal.OUTSIDE_THE_INTERNSHIP);
    }
}
