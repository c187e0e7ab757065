package pl.mors.participant.online;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.mors.platform.text.Texts;

/** Says what was told on line, in the order of the form. */
public final class ToldWords {

    private ToldWords() {}

    /** One thing that was told. */
    public record Line(String label, String text) {}

    /** @param told answers by field */
    public static List<Line> lines(Map<String, String> told) {
        return OnlineForm.FIELDS.stream()
                .flatMap(field -> Stream.ofNullable(told.get(field))
                        .map(value -> new Line(Texts.t("participant.online." + field), said(field, value))))
                .toList();
    }

    public static String sentence(Map<String, String> told) {
        return lines(told).stream()
                .map(line -> Texts.t("participant.copy.told", line.label(), line.text()))
                .collect(Collectors.joining("; "));
    }

    private static String said(String field, String value) {
        return switch (field) {
            case OnlineForm.SEX -> Texts.t("participant.online.sex." + value);
            case OnlineForm.HOMELESS -> Texts.t("participant.online.yes");
            default -> value;
        };
    }
}
