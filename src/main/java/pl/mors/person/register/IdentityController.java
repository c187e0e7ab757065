package pl.mors.person.register;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
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
import pl.mors.platform.BusinessDate;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

@Controller
class IdentityController {

    private static final String TEMPLATE = "person/register/identity";
    private static final String VERSION = "version";
    private static final String REASON = "correctionReason";
    private static final int LONGEST_REASON = 500;

    private final PersonQueries people;
    private final PeopleInSight sight;
    private final CorrectIdentity correctIdentity;
    private final BusinessDate date;

    IdentityController(PersonQueries people, PeopleInSight sight, CorrectIdentity correctIdentity, BusinessDate date) {
        this.people = people;
        this.sight = sight;
        this.correctIdentity = correctIdentity;
        this.date = date;
    }

    @GetMapping(PersonUrls.IDENTITY)
    @Requires(value = DataClass.PERSONAL, action = Action.WRITE)
    @ReadsPersonalData(value = "person", idParam = "personId")
    ModelAndView form(@PathVariable PersonId personId) {
        sight.require(personId, DataClass.PERSONAL, Action.WRITE);
        var person = people.get(personId);
        return Pages.show(TEMPLATE, page(person, person.version(), Form.startingWith(values(person)), null, false));
    }

    @PostMapping(PersonUrls.IDENTITY)
    @Requires(value = DataClass.PERSONAL, action = Action.WRITE)
    @ReadsPersonalData(value = "person", idParam = "personId")
    ModelAndView correct(@PathVariable PersonId personId, Form form) {
        sight.require(personId, DataClass.PERSONAL, Action.WRITE);
        var person = people.get(personId);
        var version = form.read("person").integer(VERSION, 1, Integer.MAX_VALUE);
        var identity = RegistrationForm.identity(form, date.today());
        var reason = form.read("person.identity").lines(REASON, LONGEST_REASON);
        if (form.errors().any()) {
            int read = version.ifGiven().orElse(person.version());
            return Pages.invalid(TEMPLATE, page(person, read, form, null, false));
        }
        var outcome = correctIdentity.correct(personId, version.get(), identity.orElseThrow(), reason.get());
        return switch (outcome) {
            case CorrectIdentity.Corrected() ->
                Pages.redirect(PersonUrls.person(personId), Notice.done("person.identity.corrected"));
            case CorrectIdentity.PeselTaken(var bearer) ->
                Pages.invalid(TEMPLATE, page(person, version.get(), form, bearer, false));
            case CorrectIdentity.RealPeselRefused() -> {
                form.errors().add(RegistrationForm.PESEL, "person.pesel.real");
                yield Pages.invalid(TEMPLATE, page(person, version.get(), form, null, false));
            }
            case CorrectIdentity.ChangedMeanwhile() -> {
                var present = people.get(personId);
                yield Pages.stale(TEMPLATE, page(present, present.version(), form, null, true));
            }
        };
    }

    private static Map<String, String> values(Person person) {
        var values = new LinkedHashMap<String, String>();
        var pesel = person.pesel();
        var reason = person.noPeselReason();
        values.put(RegistrationForm.PESEL, pesel == null ? "" : pesel.digits());
        values.put("noPeselReason", reason == null ? "" : reason.name());
        values.put("otherIdentifier", Objects.requireNonNullElse(person.otherIdentifier(), ""));
        values.put("bornOn", Texts.date(person.bornOn()));
        values.put("sex", person.sex().name());
        return values;
    }

    private static IdentityPage page(
            Person person, int version, Form form, @Nullable LookAlike bearer, boolean changedMeanwhile) {
        return new IdentityPage(
                person,
                version,
                form,
                bearer,
                changedMeanwhile,
                RegistrationForm.noPeselReasons(),
                RegistrationForm.sexes());
    }
}
