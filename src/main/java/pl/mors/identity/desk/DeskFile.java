package pl.mors.identity.desk;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.sheet.Sheet;
import pl.mors.platform.text.Texts;

/** The desk as a list for a spreadsheet program. */
final class DeskFile {

    private DeskFile() {}

    static Sheet of(List<DeskEntry> entries) {
        return new Sheet(
                Texts.t("identity.desk.title"),
                Stream.of("due", "urgency", "kind", "what", "why", "own", "put-off")
                        .map(column -> Texts.t("identity.desk.file." + column))
                        .toList(),
                entries.stream().map(DeskFile::row).toList());
    }

    private static List<@Nullable Object> row(DeskEntry entry) {
        var snooze = entry.snooze();
        return Arrays.asList(
                entry.item().dueOn(),
                Texts.t("identity.desk.file.urgency." + entry.urgency()),
                Texts.t("identity.desk.kind." + entry.item().kind()),
                entry.sentence(),
                entry.why(),
                entry.own() ? Texts.t("identity.desk.file.yes") : null,
                snooze == null ? null : snooze.until());
    }
}
