package pl.mors.activity.session;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;

/** Hours that the page of a clash offers instead: the button fills the form with them and leaves all else as it was typed. */
record OtherTime(LocalTime from, LocalTime to) {

    private static final String PREFIX = "time.";
    private static final String BETWEEN = "-";

    /** What the button sends. */
    String action() {
        return PREFIX + from + BETWEEN + to;
    }

    /** The hours of the button that was pressed; empty when it was another one. */
    static Optional<OtherTime> asked(String action) {
        if (!action.startsWith(PREFIX)) {
            return Optional.empty();
        }
        var hours = action.substring(PREFIX.length()).split(BETWEEN, -1);
        try {
            return hours.length == 2
                    ? Optional.of(new OtherTime(LocalTime.parse(hours[0]), LocalTime.parse(hours[1])))
                    : Optional.empty();
        } catch (DateTimeParseException noHours) {
            return Optional.empty();
        }
    }

    /** The sent form, with these hours. */
    Form in(MultiValueMap<String, String> sent) {
        Map<String, String[]> answers = new LinkedHashMap<>();
        sent.forEach((field, given) -> answers.put(field, given.toArray(String[]::new)));
        answers.put("from", new String[] {Texts.time(from)});
        answers.put("to", new String[] {Texts.time(to)});
        return Form.submitted(answers);
    }

    /** What is said about it. */
    String told() {
        return Texts.t("activity.session.clash.filled", from, to);
    }
}
