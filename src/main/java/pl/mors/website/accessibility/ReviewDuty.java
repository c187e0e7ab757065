package pl.mors.website.accessibility;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import pl.mors.platform.DeskItem.Urgency;

/** The statement is reviewed every year by 31 March (act of 4.4.2019 on digital accessibility, art. 11). */
final class ReviewDuty {

    private static final int LAST_DAY = 31;
    private static final int REMINDED_DAYS_BEFORE = 60;

    private ReviewDuty() {}

    /** Last day for the review that follows one of this day: 31 March of the next year, because one review a year is enough. */
    static LocalDate dueOn(LocalDate reviewedOn) {
        return LocalDate.of(reviewedOn.getYear() + 1, Month.MARCH, LAST_DAY);
    }

    /** How urgent the next review is; empty while it is more than 60 days away. */
    static Optional<Urgency> urgency(LocalDate reviewedOn, LocalDate today) {
        var due = dueOn(reviewedOn);
        if (today.isAfter(due)) {
            return Optional.of(Urgency.OVERDUE);
        }
        return today.isBefore(due.minusDays(REMINDED_DAYS_BEFORE)) ? Optional.empty() : Optional.of(Urgency.SOON);
    }
}
