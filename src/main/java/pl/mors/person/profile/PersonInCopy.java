package pl.mors.person.profile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import pl.mors.person.Person;
import pl.mors.person.PersonId;
import pl.mors.person.PersonQueries;
import pl.mors.platform.text.Texts;
import pl.mors.privacy.PersonalDataSection;
import pl.mors.privacy.PersonalDataSection.Entry;
import pl.mors.privacy.PersonalDataSource;

/** What the register holds about a person, for the copy of their data. */
@Component
class PersonInCopy implements PersonalDataSource {

    private final PersonQueries people;

    PersonInCopy(PersonQueries people) {
        this.people = people;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<PersonalDataSection> personalData(UUID person) {
        var id = new PersonId(person);
        return people.find(id)
                .map(found -> List.of(identity(found), residences(id)))
                .orElse(List.of());
    }

    private static PersonalDataSection identity(Person person) {
        return new PersonalDataSection(
                Texts.t("person.copy.identity"),
                List.of(
                        entry("givenName", person.givenName()),
                        entry("familyName", person.familyName()),
                        entry(
                                "pesel",
                                Optional.ofNullable(person.pesel())
                                        .map(pesel -> pesel.digits())
                                        .orElse("")),
                        entry(
                                "otherIdentifier",
                                Optional.ofNullable(person.otherIdentifier()).orElse("")),
                        entry("bornOn", Texts.date(person.bornOn())),
                        entry("sex", Texts.t("person.sex." + person.sex())),
                        entry("citizenship", Texts.t("person.citizenship." + person.citizenship())),
                        entry(
                                "phone",
                                Optional.ofNullable(person.contact().phone()).orElse("")),
                        entry(
                                "email",
                                Optional.ofNullable(person.contact().email()).orElse("")),
                        entry(
                                "language",
                                Texts.t("person.language." + person.contact().language()))));
    }

    private PersonalDataSection residences(PersonId id) {
        return new PersonalDataSection(
                Texts.t("person.residence.heading"),
                people.everyResidence(id).stream()
                        .map(residence -> new Entry(
                                Texts.t("person.residence.from", residence.validFrom()),
                                residence.address().oneLine()))
                        .toList());
    }

    private static Entry entry(String label, String value) {
        return new Entry(Texts.t("person." + label), value.isEmpty() ? null : value);
    }
}
