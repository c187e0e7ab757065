package pl.mors.participant.application;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.document.Letterhead;
import pl.mors.document.Paper;
import pl.mors.participant.online.ToldWords;
import pl.mors.participant.round.RecruitmentRound;

/**
 * What whoever applied takes home: the number, what was handed in, and what comes next.
 *
 * @param applicant the name in the register; null where what was told holds it
 * @param told what was told on line
 * @param answers to the round's criteria
 * @param delivered which of the required documents are there
 */
public record ConfirmationPaper(
        Letterhead head,
        RecruitmentRound round,
        String programme,
        int number,
        Instant submittedAt,
        @Nullable String applicant,
        List<ToldWords.Line> told,
        List<ToldWords.Line> answers,
        List<String> delivered) {

    public ConfirmationPaper {
        told = List.copyOf(told);
        answers = List.copyOf(answers);
        delivered = List.copyOf(delivered);
    }

    public List<String> missing() {
        return round.requiredDocuments().stream()
                .filter(document -> !delivered.contains(document))
                .toList();
    }

    /** Ready to be printed, as of the moment when the application came. */
    public Paper paper() {
        return new Paper(
                "participant/application/confirmation",
                this,
                "potwierdzenie-zgloszenia-" + number + ".pdf",
                submittedAt);
    }
}
