package pl.mors.website.accessibility;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * The form of the accessibility statement.
 *
 * @param version of the statement that a save replaces
 * @param stored what somebody else saved in the meantime; null when nobody did
 */
public record EditStatementPage(
        Form form, int version, @Nullable Statement stored) {

    public List<Option> statuses() {
        return Arrays.stream(Statement.Status.values())
                .map(status -> Option.of(status.name(), status.text()))
                .toList();
    }
}
