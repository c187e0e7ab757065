package pl.mors.participant.eligibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The participant beside whom somebody wants to join.
 *
 * @param since the day of joining; null for somebody who never did, or whose declaration was withdrawn
 * @param leftOn the last day in the programme; null while there was none
 */
public record MainParticipant(
        @Nullable LocalDate since, @Nullable LocalDate leftOn) {

    boolean takesPartOn(LocalDate day) {
        return since != null && !day.isBefore(since) && (leftOn == null || !day.isAfter(leftOn));
    }
}
