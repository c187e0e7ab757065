package pl.mors.person.emergency;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.person.FullAge;
import pl.mors.person.PersonId;
import pl.mors.person.PersonPageSection;
import pl.mors.person.PersonQueries;
import pl.mors.person.PersonUrls;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Link;

/** Whom to call when something happens; of a minor, only those who were named beside the guardians. */
@Component
class EmergencyContactsOfPerson implements PersonPageSection {

    private static final int AFTER_NEEDS = 8;

    private final EmergencyContactQueries contacts;
    private final PersonQueries people;
    private final CurrentUser user;
    private final BusinessDate date;

    EmergencyContactsOfPerson(
            EmergencyContactQueries contacts, PersonQueries people, CurrentUser user, BusinessDate date) {
        this.contacts = contacts;
        this.people = people;
        this.user = user;
        this.date = date;
    }

    @Override
    public int order() {
        return AFTER_NEEDS;
    }

    @Override
    public Optional<Section> section(PersonId person) {
        var rows = contacts.of(person).stream()
                .map(one -> new Row(one.name(), null, Texts.t("person.emergency.note", one.relation(), one.phone())))
                .toList();
        boolean minor = FullAge.isMinor(people.get(person).bornOn(), date.today());
        return rows.isEmpty() && minor
                ? Optional.empty()
                : Optional.of(new Section(
                        Texts.t("person.emergency.section"),
                        rows,
                        Texts.t("person.emergency.none"),
                        List.of(),
                        user.may(DataClass.PERSONAL, Action.WRITE)
                                ? Link.to(
                                        Texts.t(rows.isEmpty() ? "person.emergency.add" : "person.emergency.change"),
                                        PersonUrls.emergencyContacts(person))
                                : null));
    }
}
