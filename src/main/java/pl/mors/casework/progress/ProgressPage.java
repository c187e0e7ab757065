package pl.mors.casework.progress;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.mors.casework.cases.SupportCase;
import pl.mors.casework.parameter.Questionnaire;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * The questionnaire as a form.
 *
 * @param held the answers that are corrected; null for the first
 * @param stale whether somebody else recorded them since the form was read
 */
public record ProgressPage(
        Form form,
        SupportCase of,
        ProgressMoment moment,
        Questionnaire edition,
        @Nullable SocialProgress held,
        boolean stale) {

    /** From the lowest to the highest. */
    public List<Option> scores() {
        return IntStream.rangeClosed(Questionnaire.LOWEST, Questionnaire.HIGHEST)
                .mapToObj(Integer::toString)
                .map(score -> Option.of(score, score))
                .toList();
    }

    public String version() {
        return held == null ? "" : held.version().toString();
    }
}
