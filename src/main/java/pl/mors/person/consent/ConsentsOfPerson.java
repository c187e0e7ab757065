package pl.mors.person.consent;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.person.PersonId;
import pl.mors.person.PersonPageSection;
import pl.mors.person.PersonUrls;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Link;

/** What a person consents to and what they refused, each consent with the button that takes it back. */
@Component
class ConsentsOfPerson implements PersonPageSection {

    private static final int AFTER_PROGRAMMES = 60;

    private final ConsentQueries consents;
    private final CurrentUser user;

    ConsentsOfPerson(ConsentQueries consents, CurrentUser user) {
        this.consents = consents;
        this.user = user;
    }

    @Override
    public int order() {
        return AFTER_PROGRAMMES;
    }

    @Override
    public Optional<Section> section(PersonId person) {
        boolean mayWrite = user.may(DataClass.PERSONAL, Action.WRITE);
        return Optional.of(new Section(
                Texts.t("person.consent.section"),
                consents.of(person).values().stream()
                        .map(consent -> row(person, consent, mayWrite))
                        .toList(),
                Texts.t("person.consent.none"),
                List.of(),
                mayWrite ? Link.to(Texts.t("person.consent.change"), PersonUrls.consents(person)) : null));
    }

    private static Row row(PersonId person, Consent consent, boolean mayWrite) {
        var text = Texts.t(consent.subject().textKey());
        return mayWrite && consent.answer() == ConsentAnswer.GIVEN
                ? new Row(
                        text,
                        null,
                        ConsentWords.state(consent),
                        new Button(
                                Texts.t("person.consent.withdraw"),
                                PersonUrls.consentWithdrawal(person),
                                ConsentsController.SUBJECT,
                                consent.subject().name()))
                : new Row(text, null, ConsentWords.state(consent));
    }
}
