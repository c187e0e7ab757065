package pl.mors.website.accessibility;

import java.time.LocalDate;
import java.time.Month;

/** The statement is reviewed every year by 31 March (act of 4.4.2019 on digital accessibility, art. 11). */
final class ReviewDuty {

    private static final int LAST_DAY = 31;
    private static final int REMINDED_DAYS_BEFORE = 60;

    private ReviewDuty() {}

    /** Last day for the review that follows one of this day: 31 March of the next year, because one review a year is enough. */
    static LocalDate dueOn(LocalDate reviewedOn) {
        return LocalDate.of(reviewedOn.getYear() + 1, Month.MARCH, LAST_DAY);
    }

    /** Whether the review that follows is due within 60 days, or was. */
    static boolean isRemindedOn(LocalDate today, LocalDate reviewedOn) {
        return !today.isBefore(dueOn(reviewedOn).minusDays(REMINDED_DAYS_BEFORE));
    }
}
