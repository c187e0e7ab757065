package pl.mors.person.contact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

@Controller
class ContactController {

    private static final String TEMPLATE = "person/contact/contact";

    private final PersonQueries people;
    private final PeopleInSight sight;
    private final ChangeContactDetails changeContactDetails;

    ContactController(PersonQueries people, PeopleInSight sight, ChangeContactDetails changeContactDetails) {
        this.people = people;
        this.sight = sight;
        this.changeContactDetails = changeContactDetails;
    }

    @GetMapping(PersonUrls.CONTACT)
    @Requires(value = DataClass.PERSONAL, action = Action.WRITE)
    @ReadsPersonalData(value = "person", idParam = "personId")
    ModelAndView form(@PathVariable PersonId personId) {
        sight.require(personId, DataClass.PERSONAL, Action.WRITE);
        var person = people.get(personId);
        return Pages.show(TEMPLATE, new ContactPage(person, person.version(), Form.startingWith(values(person)), null));
    }

    @PostMapping(PersonUrls.CONTACT)
    @Requires(value = DataClass.PERSONAL, action = Action.WRITE)
    @ReadsPersonalData(value = "person", idParam = "personId")
    ModelAndView change(@PathVariable PersonId personId, Form form) {
        sight.require(personId, DataClass.PERSONAL, Action.WRITE);
        var version = form.read("person").integer("version", 1, Integer.MAX_VALUE);
        var details = ContactDetails.read(form);
        if (details.isEmpty()) {
            var person = people.get(personId);
            return Pages.invalid(
                    TEMPLATE, new ContactPage(person, version.ifGiven().orElse(person.version()), form, null));
        }
        return switch (changeContactDetails.change(personId, version.get(), details.get())) {
            case ChangeContactDetails.Changed() ->
                Pages.redirect(PersonUrls.person(personId), Notice.done("person.contact.changed"));
            case ChangeContactDetails.ChangedMeanwhile() -> {
                var person = people.get(personId);
                yield Pages.stale(
                        TEMPLATE, new ContactPage(person, person.version(), form, conflicts(person, details.get())));
            }
        };
    }

    private static Map<String, String> values(Person person) {
        var values = new LinkedHashMap<String, String>();
        values.put("givenName", person.givenName());
        values.put("familyName", person.familyName());
        values.put("citizenship", person.citizenship().name());
        values.put("phone", Objects.requireNonNullElse(person.contact().phone(), ""));
        values.put("email", Objects.requireNonNullElse(person.contact().email(), ""));
        values.put("language", person.contact().language().name());
        return values;
    }

    private static List<ContactPage.Conflict> conflicts(Person stored, ContactDetails typed) {
        var before = shown(ContactDetails.of(stored));
        var after = shown(typed);
        return before.keySet().stream()
                .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                .map(field -> new ContactPage.Conflict(
                        Texts.t("person." + field), before.getOrDefault(field, ""), after.getOrDefault(field, "")))
                .toList();
    }

    private static Map<String, String> shown(ContactDetails details) {
        var shown = new LinkedHashMap<String, String>();
        shown.put("givenName", details.givenName());
        shown.put("familyName", details.familyName());
        shown.put("citizenship", Texts.t("person.citizenship." + details.citizenship()));
        shown.put("phone", Objects.requireNonNullElse(details.contact().phone(), ""));
        shown.put("email", Objects.requireNonNullElse(details.contact().email(), ""));
        shown.put("language", Texts.t("person.language." + details.contact().language()));
        return shown;
    }
}
