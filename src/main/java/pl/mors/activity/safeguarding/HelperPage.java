package pl.mors.activity.safeguarding;

import java.util.List;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/** The form for somebody without an account who is to help in a group of minors. */
public record HelperPage(Form form, List<Option> groups) {

    public List<Option> capacities() {
        return Worker.HELPERS.stream()
                .map(one -> Option.of(one, Texts.t("activity.safeguarding.capacity." + one)))
                .toList();
    }
}
