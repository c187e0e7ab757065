package pl.mors.website.accessibility;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/** The form of the accessibility statement. */
public record EditStatementPage(Form form) {

    public List<Option> statuses() {
        return Arrays.stream(Statement.Status.values())
                .map(status -> Option.of(
                        status.name(),
                        Texts.t("website.statement.status." + status.name().toLowerCase(Locale.ROOT))))
                .toList();
    }
}
