package pl.mors.person;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.Coded;
import pl.mors.platform.text.Texts;

/**
 * What a person needs to take part like everybody else; never why.
 *
 * @param words what it is, where the list does not name it
 */
public record AccessNeed(Kind kind, @Nullable String words) {

    /** Source: Act of 19.07.2019 on ensuring accessibility to persons with special needs, article 6, and our own list for letters. */
    public enum Kind implements Coded {
        STEP_FREE,
        SIGN_LANGUAGE,
        HEARING_LOOP,
        LARGE_PRINT,
        EASY_LANGUAGE,
        ASSISTANCE,
        ASSISTANCE_DOG,
        OTHER
    }

    public String text() {
        return words == null ? Texts.t("person.need.kind." + kind) : words;
    }

    /** Several in one line; null where there are none. */
    public static @Nullable String line(List<AccessNeed> needs) {
        return needs.isEmpty()
                ? null
                : Texts.t(
                        "person.need.line", needs.stream().map(AccessNeed::text).collect(Collectors.joining(", ")));
    }
}
