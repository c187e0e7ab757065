package pl.mors.person.consent;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.mors.person.FullAge;
import pl.mors.person.PersonId;
import pl.mors.person.PersonQueries;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.text.Texts;
import pl.mors.privacy.OwnChoices;

/** The questions of consent on a resident's own page; a minor can take a consent back there and not give one. */
@Component
class OwnConsents implements OwnChoices {

    private final ConsentQueries consents;
    private final PersonQueries people;
    private final BusinessDate date;

    OwnConsents(ConsentQueries consents, PersonQueries people, BusinessDate date) {
        this.consents = consents;
        this.people = people;
        this.date = date;
    }

    @Override
    public List<Choice> choices(UUID person) {
        var id = new PersonId(person);
        var held = consents.of(id);
        return people.find(id).stream()
                .flatMap(found -> {
                    boolean minor = FullAge.isMinor(found.bornOn(), date.today());
                    return Arrays.stream(ConsentSubject.values())
                            .map(subject -> choice(subject, held.get(subject), minor));
                })
                .toList();
    }

    private static Choice choice(ConsentSubject subject, @Nullable Consent held, boolean minor) {
        var yes = minor || (held != null && held.answer() == ConsentAnswer.GIVEN)
                ? Stream.<Button>empty()
                : Stream.of(button("give", OwnConsentsController.GIVEN, subject));
        var no = held == null
                ? Stream.of(button("refuse", OwnConsentsController.DENIED, subject))
                : held.answer() == ConsentAnswer.GIVEN
                        ? Stream.of(button("withdraw", OwnConsentsController.DENIED, subject))
                        : Stream.<Button>empty();
        return new Choice(
                Texts.t("person.own-consent.subject." + subject),
                held == null
                        ? Texts.t("person.own-consent.state.none")
                        : Texts.t("person.own-consent.state." + held.answer(), held.answeredOn()),
                Stream.concat(yes, no).toList());
    }

    private static Button button(String what, String action, ConsentSubject subject) {
        return new Button(Texts.t("person.own-consent." + what), action, ConsentsController.SUBJECT, subject.name());
    }
}
