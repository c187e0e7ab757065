package pl.mors.identity.desk;

import java.util.Arrays;
import java.util.List;
import pl.mors.identity.desk.Snooze.Reason;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/** One item, to be put off or brought back. */
public record SnoozePage(Form form, DeskEntry entry) {

    public List<Option> reasons() {
        return Arrays.stream(Reason.values())
                .map(reason -> Option.of(reason.name(), Texts.t("identity.snooze.reason." + reason)))
                .toList();
    }
}
