package pl.mors.privacy.own;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.identity.PublicOrganisation;
import pl.mors.privacy.OwnChoices.Choice;
import pl.mors.privacy.OwnNotices.Told;
import pl.mors.privacy.PersonalDataSection;

/**
 * What a resident sees of their own data; no sections where the account belongs to no person.
 *
 * @param choices what they decide themselves
 * @param notices what they were told about their data
 * @param organisation whom to tell when something is wrong
 */
public record OwnDataPage(
        String name,
        @Nullable PublicOrganisation organisation,
        List<Choice> choices,
        List<Told> notices,
        List<PersonalDataSection> sections) {

    static final String PATH = "/moje";
}
