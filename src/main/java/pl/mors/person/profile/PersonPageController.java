package pl.mors.person.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.person.PeopleInSight;
import pl.mors.person.PersonId;
import pl.mors.person.PersonPageSection;
import pl.mors.person.PersonPageSection.Section;
import pl.mors.person.PersonQueries;
import pl.mors.person.PersonUrls;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Link;
import pl.mors.platform.web.Pages;

@Controller
class PersonPageController {

    private final PersonQueries people;
    private final PeopleInSight sight;
    private final ObjectProvider<PersonPageSection> sources;
    private final CurrentUser user;
    private final BusinessDate date;

    PersonPageController(
            PersonQueries people,
            PeopleInSight sight,
            ObjectProvider<PersonPageSection> sources,
            CurrentUser user,
            BusinessDate date) {
        this.people = people;
        this.sight = sight;
        this.sources = sources;
        this.user = user;
        this.date = date;
    }

    @GetMapping(PersonUrls.PERSON)
    @Requires(DataClass.PERSONAL)
    @ReadsPersonalData(value = "person", idParam = "personId")
    ModelAndView person(@PathVariable PersonId personId) {
        sight.require(personId, DataClass.PERSONAL, Action.READ);
        var person = people.get(personId);
        var sections = sources.stream()
                .sorted(Comparator.comparingInt(PersonPageSection::order))
                .map(source -> source.section(personId))
                .flatMap(Optional::stream)
                .toList();
        boolean mayChange = user.may(DataClass.PERSONAL, Action.WRITE);
        return Pages.show(
                "person/profile/person",
                new PersonPage(
                        person,
                        person.ageOn(date.today()),
                        people.residences(personId),
                        sections,
                        actions(personId, sections, mayChange),
                        sections.stream()
                                .filter(section -> section.rows().isEmpty())
                                .flatMap(section -> section.actions().stream())
                                .findFirst()
                                .orElse(null),
                        mayChange,
                        user.may(DataClass.AUDIT, Action.READ)));
    }

    private static List<Link> actions(PersonId person, List<Section> sections, boolean mayChange) {
        var actions = new ArrayList<Link>();
        sections.forEach(section -> actions.addAll(section.actions()));
        if (mayChange) {
            actions.add(Link.to(Texts.t("person.contact.change"), PersonUrls.contact(person)));
        }
        return actions;
    }
}
