package pl.mors.activity.signup;

import java.time.LocalDate;

/**
 * How long a sign-up is kept, for its purpose and no longer (GDPR, article 5(1)(e)): the days are MORS's own measure, which the form
 * tells whoever fills it in.
 */
final class SignUpTerm {

    /** Within which it should be answered. */
    private static final int DAYS_TO_ANSWER = 7;

    static final int DAYS_UNANSWERED = 60;
    private static final int DAYS_AFTER_ANSWER = 14;

    private SignUpTerm() {}

    static LocalDate answerBy(LocalDate arrivedOn) {
        return arrivedOn.plusDays(DAYS_TO_ANSWER);
    }

    /** Who arrived before this day and was not answered keeps nobody else from the place any more. */
    static LocalDate promisedSince(LocalDate today) {
        return today.minusDays(DAYS_TO_ANSWER);
    }

    static LocalDate ofUnanswered(LocalDate arrivedOn) {
        return arrivedOn.plusDays(DAYS_UNANSWERED);
    }

    /** An answer lengthens nothing. */
    static LocalDate ofAnswered(LocalDate arrivedOn, LocalDate answeredOn) {
        var after = answeredOn.plusDays(DAYS_AFTER_ANSWER);
        var atMost = ofUnanswered(arrivedOn);
        return after.isBefore(atMost) ? after : atMost;
    }
}
