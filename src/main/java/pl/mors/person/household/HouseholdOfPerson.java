package pl.mors.person.household;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.person.PeopleInSight;
import pl.mors.person.PersonId;
import pl.mors.person.PersonPageSection;
import pl.mors.person.PersonUrls;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Link;

/** With whom a person lives, as far as the reader may see these people. */
@Component
class HouseholdOfPerson implements PersonPageSection {

    private static final int AFTER_CONSENTS = 65;

    private final HouseholdQueries households;
    private final PeopleInSight sight;
    private final CurrentUser user;
    private final BusinessDate date;

    HouseholdOfPerson(HouseholdQueries households, PeopleInSight sight, CurrentUser user, BusinessDate date) {
        this.households = households;
        this.sight = sight;
        this.user = user;
        this.date = date;
    }

    @Override
    public int order() {
        return AFTER_CONSENTS;
    }

    @Override
    public Optional<Section> section(PersonId person) {
        var seen = sight.narrowedTo(DataClass.PERSONAL, Action.READ);
        var rows = households.others(person).stream()
                .filter(one -> seen.isEmpty() || seen.get().contains(one.id()))
                .map(one -> new Row(
                        one.name(), PersonUrls.person(one.id()), Texts.n("person.years", one.ageOn(date.today()))))
                .toList();
        return Optional.of(new Section(
                Texts.t("person.household.section"),
                rows,
                Texts.t("person.household.none"),
                List.of(),
                user.may(DataClass.PERSONAL, Action.WRITE)
                        ? Link.to(
                                Texts.t(rows.isEmpty() ? "person.household.add" : "person.household.change"),
                                PersonUrls.household(person))
                        : null));
    }
}
