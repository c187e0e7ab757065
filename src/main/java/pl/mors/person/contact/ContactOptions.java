package pl.mors.person.contact;

import java.util.Arrays;
import java.util.List;
import pl.mors.person.Citizenship;
import pl.mors.platform.text.Language;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Option;

/** What can be chosen among a person's details. */
public final class ContactOptions {

    private ContactOptions() {}

    public static List<Option> citizenships() {
        return Arrays.stream(Citizenship.values())
                .map(one -> Option.of(one.name(), Texts.t("person.citizenship." + one)))
                .toList();
    }

    public static List<Option> languages() {
        return Arrays.stream(Language.values())
                .map(one -> Option.of(one.name(), Texts.t("person.language." + one)))
                .toList();
    }
}
