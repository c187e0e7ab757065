package pl.mors.employment.internship;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.employment.rule.LegalForm;
import pl.mors.participant.ParticipationId;
import pl.mors.person.Person;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * The form about an agreement.
 *
 * @param internship the one that is corrected; null for a new one
 * @param refusals why it was refused, in words
 * @param mayOverride whether the reader may go on and say why
 * @param stale whether somebody else corrected it since it was read
 */
public record AgreementPage(
        Form form,
        Person person,
        ParticipationId participation,
        String programmeTitle,
        @Nullable Internship internship,
        List<Option> employers,
        List<String> refusals,
        boolean mayOverride,
        boolean stale) {

    public List<Option> forms() {
        return Arrays.stream(LegalForm.values())
                .map(one -> new Option(one.name(), Texts.t(one.textKey()), Texts.t(one.textKey() + ".hint")))
                .toList();
    }

    public List<Option> fullHours() {
        return AgreementForm.fullHours();
    }
}
