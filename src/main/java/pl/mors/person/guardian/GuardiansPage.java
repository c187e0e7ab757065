package pl.mors.person.guardian;

import java.util.Arrays;
import java.util.List;
import pl.mors.person.Guardian;
import pl.mors.person.Person;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/** Those who act for a minor, and the form for one more. */
public record GuardiansPage(Person person, List<Guardian> guardians, Form form) {

    public List<Option> kinds() {
        return Arrays.stream(Guardian.Kind.values())
                .map(kind -> Option.of(kind.name(), Texts.t("person.guardian.kind." + kind)))
                .toList();
    }
}
