package pl.mors.activity.protection;

import java.time.LocalDate;

/**
 * R12: an organisation that works with minors has standards of their protection, and reviews them in time. Source: act of 13.05.2016 as
 * amended, standards owed from 15.08.2024, as cited in pal-services 2.2 and rule R12 (kam-portal, kam-link); that the review is due
 * every two years at the latest is from memory, hence the months are the document's.
 */
final class StandardsReview {

    static final LocalDate OWED_FROM = LocalDate.of(2024, 8, 15);

    /** The longest that a document may give itself. */
    static final int MOST_MONTHS = 24;

    private StandardsReview() {}

    /** Whether an organisation without standards goes against the act. */
    static boolean isOwed(LocalDate day) {
        return !day.isBefore(OWED_FROM);
    }

    /** The last day on which the next review is in time. */
    static LocalDate dueOn(LocalDate reviewedOn, int months) {
        return reviewedOn.plusMonths(months);
    }
}
