package pl.mors.person.household;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.person.PeopleInSight;
import pl.mors.person.Person;
import pl.mors.person.PersonId;
import pl.mors.person.PersonQueries;
import pl.mors.person.PersonUrls;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** Who lives with whom; the one who joins is found by name, in no address. */
@Controller
class HouseholdController {

    private static final String TEMPLATE = "person/household/household";
    private static final int SHORTEST_FRAGMENT = 2;
    private static final int LONGEST_FRAGMENT = 100;

    private final HouseholdQueries households;
    private final ChangeHousehold changeHousehold;
    private final PersonQueries people;
    private final PeopleInSight sight;

    HouseholdController(
            HouseholdQueries households, ChangeHousehold changeHousehold, PersonQueries people, PeopleInSight sight) {
        this.households = households;
        this.changeHousehold = changeHousehold;
        this.people = people;
        this.sight = sight;
    }

    @GetMapping(PersonUrls.HOUSEHOLD)
    @Requires(value = DataClass.PERSONAL, action = Action.WRITE)
    @ReadsPersonalData(value = "person", idParam = "personId")
    ModelAndView household(@PathVariable PersonId personId) {
        sight.require(personId, DataClass.PERSONAL, Action.WRITE);
        return Pages.show(TEMPLATE, page(personId, Form.blank(), null));
    }

    @PostMapping(PersonUrls.HOUSEHOLD_SEARCH)
    @Requires(value = DataClass.PERSONAL, action = Action.WRITE)
    @ReadsPersonalData("people")
    ModelAndView search(@PathVariable PersonId personId, Form form) {
        sight.require(personId, DataClass.PERSONAL, Action.WRITE);
        var fragment = form.read("person.household").text(HouseholdPage.SOUGHT, LONGEST_FRAGMENT);
        if (fragment.isGiven() && fragment.get().length() < SHORTEST_FRAGMENT) {
            form.errors().add(HouseholdPage.SOUGHT, "person.search.too-short");
        }
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page(personId, form, null));
        }
        var found = households.named(fragment.get());
        var seen = sight.narrowedTo(DataClass.PERSONAL, Action.WRITE);
        var others = found.stream()
                .filter(one -> !one.id().equals(personId))
                .filter(one -> seen.isEmpty() || seen.get().contains(one.id()))
                .toList();
        return Pages.show(TEMPLATE, page(personId, form, others));
    }

    @PostMapping(PersonUrls.HOUSEHOLD)
    @Requires(value = DataClass.PERSONAL, action = Action.WRITE)
    @ReadsPersonalData(value = "person", idParam = "personId")
    ModelAndView join(@PathVariable PersonId personId, Form form) {
        var newcomer = member(personId, form);
        changeHousehold.join(personId, newcomer);
        return Pages.redirect(PersonUrls.household(personId), Notice.done("person.household.joined"));
    }

    @PostMapping(PersonUrls.HOUSEHOLD_LEAVE)
    @Requires(value = DataClass.PERSONAL, action = Action.WRITE)
    @ReadsPersonalData(value = "person", idParam = "personId")
    ModelAndView leave(@PathVariable PersonId personId, Form form) {
        changeHousehold.leave(personId, member(personId, form));
        return Pages.redirect(PersonUrls.household(personId), Notice.done("person.household.left"));
    }

    /** Whom a button names. */
    private PersonId member(PersonId person, Form form) {
        sight.require(person, DataClass.PERSONAL, Action.WRITE);
        try {
            var other = people.standsFor(PersonId.valueOf(form.value(HouseholdPage.MEMBER)));
            sight.require(other, DataClass.PERSONAL, Action.WRITE);
            return other;
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound("member of a household");
        }
    }

    private HouseholdPage page(PersonId person, Form form, @Nullable List<Person> found) {
        return new HouseholdPage(people.get(person), households.others(person), form, found);
    }
}
