package pl.mors.person.emergency;

import java.util.UUID;
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
import pl.mors.person.PersonId;
import pl.mors.person.PersonQueries;
import pl.mors.person.PersonSpelling;
import pl.mors.person.PersonUrls;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

@Controller
class EmergencyContactsController {

    private static final String TEMPLATE = "person/emergency/contacts";
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_RELATION = 60;

    private final PersonQueries people;
    private final EmergencyContactQueries contacts;
    private final EmergencyContactRepository repository;
    private final PeopleInSight sight;

    EmergencyContactsController(
            PersonQueries people,
            EmergencyContactQueries contacts,
            EmergencyContactRepository repository,
            PeopleInSight sight) {
        this.people = people;
        this.contacts = contacts;
        this.repository = repository;
        this.sight = sight;
    }

    @GetMapping(PersonUrls.EMERGENCY_CONTACTS)
    @Requires(value = DataClass.PERSONAL, action = Action.WRITE)
    @ReadsPersonalData(value = "person", idParam = "personId")
    ModelAndView contacts(@PathVariable PersonId personId) {
        sight.require(personId, DataClass.PERSONAL, Action.WRITE);
        return Pages.show(TEMPLATE, page(personId, Form.blank()));
    }

    @PostMapping(PersonUrls.EMERGENCY_CONTACTS)
    @Requires(value = DataClass.PERSONAL, action = Action.WRITE)
    @ReadsPersonalData(value = "person", idParam = "personId")
    ModelAndView add(@PathVariable PersonId personId, Form form) {
        sight.require(personId, DataClass.PERSONAL, Action.WRITE);
        var page = page(personId, form);
        var reader = form.read("person.emergency");
        var name = reader.text("name", LONGEST_NAME);
        var relation = reader.text("relation", LONGEST_RELATION);
        var phone = reader.with("phone", PersonSpelling::phone, "person.error.phone");
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page);
        }
        repository.insert(personId, name.get(), relation.get(), phone.get());
        return Pages.redirect(PersonUrls.person(personId), Notice.done("person.emergency.added"));
    }

    @PostMapping(PersonUrls.EMERGENCY_CONTACT_END)
    @Requires(value = DataClass.PERSONAL, action = Action.WRITE)
    @ReadsPersonalData(value = "person", idParam = "personId")
    ModelAndView end(@PathVariable PersonId personId, @PathVariable UUID contactId) {
        sight.require(personId, DataClass.PERSONAL, Action.WRITE);
        if (!repository.supersede(personId, contactId)) {
            throw new NotFound("emergency contact " + contactId);
        }
        return Pages.redirect(PersonUrls.emergencyContacts(personId), Notice.done("person.emergency.ended"));
    }

    private EmergencyContactsPage page(PersonId person, Form form) {
        return new EmergencyContactsPage(people.get(person), contacts.of(person), form);
    }
}
