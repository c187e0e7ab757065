package pl.mors.activity.waiting;

import java.time.LocalDate;

/**
 * R16: an offered place is kept for some days and then goes to the next. Source: the group's own term; three days, as long as nobody
 * said otherwise, is from memory of the practice of houses of culture. An offer of which no message tells stands until somebody tried to
 * call: house rule, since nobody answers what they do not know of.
 */
final class OfferDeadline {

    private OfferDeadline() {}

    /** The last day to answer; the day of the offer itself does not count. */
    static LocalDate answerBy(LocalDate offeredOn, int days) {
        return offeredOn.plusDays(days);
    }

    static boolean isOver(LocalDate answerBy, LocalDate today) {
        return today.isAfter(answerBy);
    }
}
