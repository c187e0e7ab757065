package pl.mors.participant.round;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a round says to everybody alike.
 *
 * @param closesOn the last day on which one may apply
 * @param reservePlaces null when the reserve list has no end
 * @param appealDays for how many days after a decision one may appeal
 * @param takenAt where papers are taken in
 */
public record RoundTerms(
        String name,
        LocalDate opensOn,
        LocalDate closesOn,
        int places,
        @Nullable Integer reservePlaces,
        int appealDays,
        String takenAt,
        List<String> requiredDocuments) {

    public RoundTerms {
        requiredDocuments = List.copyOf(requiredDocuments);
    }
}
