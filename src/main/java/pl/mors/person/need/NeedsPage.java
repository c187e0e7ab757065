package pl.mors.person.need;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import pl.mors.person.AccessNeed;
import pl.mors.person.Person;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * What a person needs, to be ticked.
 *
 * @param held what is on record
 * @param stale whether somebody else changed it since the page was opened
 */
public record NeedsPage(Person person, List<AccessNeed> held, Form form, boolean stale) {

    static final String KINDS = "kinds";
    static final String WORDS = "words";
    static final String SEEN = "seen";

    public String seen() {
        return ChangeNeeds.seen(held);
    }

    public String heldWords() {
        return Objects.requireNonNullElseGet(AccessNeed.line(held), () -> Texts.t("person.need.none"));
    }

    public List<Option> kinds() {
        return Arrays.stream(AccessNeed.Kind.values())
                .filter(kind -> kind != AccessNeed.Kind.OTHER)
                .map(kind -> Option.of(kind.name(), Texts.t("person.need.kind." + kind)))
                .toList();
    }
}
