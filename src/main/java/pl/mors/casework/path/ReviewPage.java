package pl.mors.casework.path;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.casework.cases.SupportCase;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * The form about a review.
 *
 * @param version of the review of that day that the form replaces; empty where it replaces none
 * @param stored what is on record for that day, unseen when the form was filled in; null where that is nothing
 */
public record ReviewPage(
        Form form, SupportCase of, String version, @Nullable PathReview stored) {

    public List<Option> outcomes() {
        return Arrays.stream(PathReview.ReviewOutcome.values())
                .map(one -> Option.of(one.name(), Texts.t(one.textKey())))
                .toList();
    }
}
