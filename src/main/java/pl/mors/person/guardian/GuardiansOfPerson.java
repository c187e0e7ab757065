package pl.mors.person.guardian;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.person.FullAge;
import pl.mors.person.GuardianQueries;
import pl.mors.person.PersonId;
import pl.mors.person.PersonPageSection;
import pl.mors.person.PersonQueries;
import pl.mors.person.PersonUrls;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Link;

/** Who acts for a minor; of somebody of full age, only those who did. */
@Component
class GuardiansOfPerson implements PersonPageSection {

    private static final int BEFORE_PROGRAMMES = 5;

    private final GuardianQueries guardians;
    private final PersonQueries people;
    private final CurrentUser user;
    private final BusinessDate date;

    GuardiansOfPerson(GuardianQueries guardians, PersonQueries people, CurrentUser user, BusinessDate date) {
        this.guardians = guardians;
        this.people = people;
        this.user = user;
        this.date = date;
    }

    @Override
    public int order() {
        return BEFORE_PROGRAMMES;
    }

    @Override
    public Optional<Section> section(PersonId person) {
        var rows = guardians.of(person).stream()
                .map(guardian -> new Row(
                        guardian.name(),
                        null,
                        Texts.t(
                                "person.guardian.note",
                                Texts.t("person.guardian.kind." + guardian.kind()),
                                guardian.phone())))
                .toList();
        boolean minor = FullAge.isMinor(people.get(person).bornOn(), date.today());
        return rows.isEmpty() && !minor
                ? Optional.empty()
                : Optional.of(new Section(
                        Texts.t("person.guardian.section"),
                        rows,
                        Texts.t("person.guardian.none"),
                        user.may(DataClass.PERSONAL, Action.WRITE)
                                ? List.of(Link.to(
                                        Texts.t(rows.isEmpty() ? "person.guardian.add" : "person.guardian.change"),
                                        PersonUrls.guardians(person)))
                                : List.of()));
    }
}
