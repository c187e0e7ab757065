package pl.mors.person.guardian;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.person.GuardianId;
import pl.mors.person.GuardianQueries;
import pl.mors.person.PeopleInSight;
import pl.mors.person.PersonId;
import pl.mors.person.PersonQueries;
import pl.mors.person.PersonUrls;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

@Controller
class GuardiansController {

    private static final String TEMPLATE = "person/guardian/guardians";

    private final PersonQueries people;
    private final GuardianQueries guardians;
    private final RecordGuardian recordGuardian;
    private final PeopleInSight sight;

    GuardiansController(
            PersonQueries people, GuardianQueries guardians, RecordGuardian recordGuardian, PeopleInSight sight) {
        this.people = people;
        this.guardians = guardians;
        this.recordGuardian = recordGuardian;
        this.sight = sight;
    }

    @GetMapping(PersonUrls.GUARDIANS)
    @Requires(value = DataClass.PERSONAL, action = Action.WRITE)
    @ReadsPersonalData(value = "person", idParam = "personId")
    ModelAndView guardians(@PathVariable PersonId personId) {
        sight.require(personId, DataClass.PERSONAL, Action.WRITE);
        return Pages.show(TEMPLATE, page(personId, Form.blank()));
    }

    @PostMapping(PersonUrls.GUARDIANS)
    @Requires(value = DataClass.PERSONAL, action = Action.WRITE)
    @ReadsPersonalData(value = "person", idParam = "personId")
    ModelAndView add(@PathVariable PersonId personId, Form form) {
        sight.require(personId, DataClass.PERSONAL, Action.WRITE);
        var guardian = NewGuardian.read(form);
        if (guardian.isEmpty()) {
            return Pages.invalid(TEMPLATE, page(personId, form));
        }
        boolean added = recordGuardian.add(people.get(personId).id(), guardian.get());
        return Pages.redirect(
                PersonUrls.person(personId),
                added ? Notice.done("person.guardian.added") : Notice.info("person.guardian.already"));
    }

    @PostMapping(PersonUrls.GUARDIAN_END)
    @Requires(value = DataClass.PERSONAL, action = Action.WRITE)
    @ReadsPersonalData(value = "person", idParam = "personId")
    ModelAndView end(@PathVariable PersonId personId, @PathVariable GuardianId guardianId) {
        sight.require(personId, DataClass.PERSONAL, Action.WRITE);
        recordGuardian.end(personId, guardianId);
        return Pages.redirect(PersonUrls.guardians(personId), Notice.done("person.guardian.ended"));
    }

    private GuardiansPage page(PersonId person, Form form) {
        return new GuardiansPage(people.get(person), guardians.of(person), form);
    }
}
