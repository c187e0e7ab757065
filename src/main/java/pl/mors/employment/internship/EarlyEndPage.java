package pl.mors.employment.internship;

import java.util.Arrays;
import java.util.List;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * The form about an early end.
 *
 * @param refusals why it was refused, in words
 */
public record EarlyEndPage(Form form, Internship internship, List<String> refusals) {

    public List<Option> reasons() {
        return Arrays.stream(EarlyEnd.values())
                .map(one -> Option.of(one.name(), Texts.t(one.textKey())))
                .toList();
    }
}
