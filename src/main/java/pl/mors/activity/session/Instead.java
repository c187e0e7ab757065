package pl.mors.activity.session;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;

/** What the page of a clash offers instead: the button fills the form with it and leaves all else as it was typed. */
public sealed interface Instead permits OtherTime, OtherRoom {

    /** What the button that was pressed offered; empty when it was another one. */
    static Optional<Instead> asked(String action) {
        return OtherTime.asked(action).<Instead>map(time -> time).or(() -> OtherRoom.asked(action));
    }

    /** What the button sends. */
    String action();

    /** The fields that it fills. */
    Map<String, String> answers();

    /** What is said about it. */
    Notice told();

    /** The sent form, filled with it. */
    default Form in(MultiValueMap<String, String> sent) {
        Map<String, String[]> filled = new LinkedHashMap<>();
        sent.forEach((field, given) -> filled.put(field, given.toArray(String[]::new)));
        answers().forEach((field, answer) -> filled.put(field, new String[] {answer}));
        return Form.submitted(filled);
    }
}
