package pl.mors.person.merge;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.person.PeopleInSight;
import pl.mors.person.PersonId;
import pl.mors.person.PersonQueries;
import pl.mors.person.PersonUrls;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** That two records are two people, by one click, and back by another. */
@Controller
class ApartController {

    private final TellApart tellApart;
    private final PersonQueries people;
    private final PeopleInSight sight;

    ApartController(TellApart tellApart, PersonQueries people, PeopleInSight sight) {
        this.tellApart = tellApart;
        this.people = people;
        this.sight = sight;
    }

    @PostMapping(PersonUrls.APART)
    @Requires(value = DataClass.PARTICIPATION, action = Action.WRITE)
    @ReadsPersonalData(value = "person", idParam = "personId")
    ModelAndView tell(@PathVariable PersonId personId, @PathVariable PersonId otherId) {
        inSight(personId, otherId);
        people.mergedInto(otherId).ifPresent(kept -> {
            throw new MergedRecord(kept, true);
        });
        tellApart.tell(personId, otherId);
        return Pages.redirect(PersonUrls.DUPLICATES, Notice.done("person.apart.told"));
    }

    @PostMapping(PersonUrls.APART_WITHDRAWAL)
    @Requires(value = DataClass.PARTICIPATION, action = Action.WRITE)
    @ReadsPersonalData(value = "person", idParam = "personId")
    ModelAndView takeBack(@PathVariable PersonId personId, @PathVariable PersonId otherId) {
        inSight(personId, otherId);
        tellApart.takeBack(personId, otherId);
        return Pages.redirect(PersonUrls.person(personId), Notice.done("person.apart.taken-back"));
    }

    private void inSight(PersonId one, PersonId other) {
        sight.require(one, DataClass.PARTICIPATION, Action.WRITE);
        sight.require(other, DataClass.PARTICIPATION, Action.WRITE);
    }
}
