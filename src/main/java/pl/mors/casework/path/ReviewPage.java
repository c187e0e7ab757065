package pl.mors.casework.path;

import java.util.Arrays;
import java.util.List;
import pl.mors.casework.cases.SupportCase;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/** The form about a review. */
public record ReviewPage(Form form, SupportCase of) {

    public List<Option> outcomes() {
        return Arrays.stream(PathReview.ReviewOutcome.values())
                .map(one -> Option.of(one.name(), Texts.t(one.textKey())))
                .toList();
    }
}
