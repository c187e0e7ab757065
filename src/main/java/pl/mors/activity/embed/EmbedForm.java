package pl.mors.activity.embed;

import java.util.List;
import java.util.Optional;
import pl.mors.platform.web.Form;

/** Reads the pages that may show the calendar, one on a line. What is none becomes an error of the form. */
final class EmbedForm {

    static final String FIELD = "origins";
    static final String LABELS = "activity.embed.field";
    private static final int MOST = 20;
    private static final int LONGEST = 4000;

    private EmbedForm() {}

    static List<Origin> read(Form form) {
        var lines = form.read(LABELS).optional().lines(FIELD, LONGEST).ifGiven().stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.size() > MOST) {
            form.errors().add(FIELD, "activity.embed.error.many", MOST);
        }
        lines.stream()
                .filter(line -> Origin.of(line).isEmpty())
                .findFirst()
                .ifPresent(line -> form.errors().add(FIELD, "activity.embed.error.origin", line));
        return lines.stream()
                .map(Origin::of)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
