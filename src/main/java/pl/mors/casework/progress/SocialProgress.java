package pl.mors.casework.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import pl.mors.casework.parameter.Questionnaire;

/**
 * An answered questionnaire.
 *
 * @param version its row; a form sends it back so that nobody corrects what they have not seen
 * @param edition which questionnaire was asked
 * @param scores in the order of its areas
 */
public record SocialProgress(
        UUID version, ProgressMoment moment, Questionnaire edition, LocalDate answeredOn, List<Integer> scores) {

    public SocialProgress {
        scores = List.copyOf(scores);
    }
}
