package pl.mors.activity.scan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.mors.platform.web.Form;

/** What somebody saw in each box of a page: a field for each that is somebody's. */
final class SignatureForm {

    static final String LABELS = "activity.scan.field";
    static final String YES = "yes";
    static final String NO = "no";
    static final String REASON = "correction";
    static final String VERSION = "version";
    private static final String PREFIX = "line.";

    private SignatureForm() {}

    static String field(SignatureLine line) {
        return PREFIX + line.box().line() + "." + line.box().column();
    }

    /** What was confirmed, or else what is proposed. Where nothing is proposed, or the list says otherwise, nothing is chosen. */
    static Form of(List<SignatureLine> lines, int version) {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put(VERSION, String.valueOf(version));
        for (var line : lines) {
            var signed = line.signed();
            if (signed != null) {
                answers.put(field(line), signed ? YES : NO);
            } else if (line.isProposed()) {
                answers.put(field(line), line.looksSigned() ? YES : NO);
            }
        }
        return Form.startingWith(answers);
    }

    /** What the sent form says about each box that is somebody's; all of them have to be answered. */
    static Map<BoxOfSheet, Boolean> read(Form form, List<SignatureLine> lines) {
        Map<BoxOfSheet, Boolean> seen = new LinkedHashMap<>();
        for (var line : lines) {
            if (line.person() == null) {
                continue;
            }
            switch (form.value(field(line))) {
                case YES -> seen.put(line.box(), true);
                case NO -> seen.put(line.box(), false);
                default ->
                    form.errors()
                            .add(
                                    field(line),
                                    "activity.scan.signature.unanswered",
                                    line.name(),
                                    line.column().label());
            }
        }
        return seen;
    }
}
