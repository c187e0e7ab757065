package pl.mors.casework.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;

/**
 * On which day what was agreed can be reviewed: not before both had signed it. A review of an earlier agreement counts from that one's
 * signatures, and one that nobody has signed yet hinders no record. Source: a review looks back at what was agreed [ks-lex].
 */
public final class ReviewDay {

    private ReviewDay() {}

    /**
     * The day before which nothing was agreed, where the review is earlier.
     *
     * @param signedOn the days on which the agreements of a case were signed by both, corrected ones among them
     */
    public static Optional<LocalDate> check(LocalDate reviewedOn, Collection<LocalDate> signedOn) {
        return signedOn.isEmpty()
                ? Optional.empty()
                : Optional.of(Collections.min(signedOn)).filter(reviewedOn::isBefore);
    }
}
