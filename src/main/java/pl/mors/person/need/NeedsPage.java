package pl.mors.person.need;

import java.util.Arrays;
import java.util.List;
import pl.mors.person.AccessNeed;
import pl.mors.person.Person;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/** What a person needs, to be ticked. */
public record NeedsPage(Person person, Form form) {

    static final String KINDS = "kinds";
    static final String WORDS = "words";

    public List<Option> kinds() {
        return Arrays.stream(AccessNeed.Kind.values())
                .filter(kind -> kind != AccessNeed.Kind.OTHER)
                .map(kind -> Option.of(kind.name(), Texts.t("person.need.kind." + kind)))
                .toList();
    }
}
