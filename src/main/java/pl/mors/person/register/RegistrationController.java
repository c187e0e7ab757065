package pl.mors.person.register;

import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.person.Age;
import pl.mors.person.Citizenship;
import pl.mors.person.PersonUrls;
import pl.mors.person.SoughtWords;
import pl.mors.person.contact.ContactDetails;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.Pesel;
import pl.mors.platform.text.Language;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** Registering in two steps: the PESEL, from which much follows, then the rest. Numbers travel in bodies, never in addresses. */
@Controller
class RegistrationController {

    private static final String PESEL_STEP = "person/register/pesel";
    private static final String DETAILS_STEP = "person/register/registration";
    private static final String ALIKE = "person/register/alike";

    private final RegisterPerson registerPerson;
    private final RegisterQueries register;
    private final SoughtWords sought;
    private final CurrentUser user;
    private final BusinessDate date;

    RegistrationController(
            RegisterPerson registerPerson,
            RegisterQueries register,
            SoughtWords sought,
            CurrentUser user,
            BusinessDate date) {
        this.sought = sought;
        this.registerPerson = registerPerson;
        this.register = register;
        this.user = user;
        this.date = date;
    }

    @GetMapping(PersonUrls.REGISTER)
    @Requires(value = DataClass.PERSONAL, action = Action.WRITE)
    ModelAndView start(
            @RequestParam(name = SoughtWords.PARAMETER, required = false) @Nullable String key, HttpSession session) {
        var start = new LinkedHashMap<String, String>();
        start.put(PersonUrls.SOUGHT, sought.recall(session, key));
        return Pages.show(PESEL_STEP, peselPage(Form.startingWith(start), null, session));
    }

    @PostMapping(PersonUrls.CHECK_PESEL)
    @Requires(value = DataClass.PERSONAL, action = Action.WRITE)
    @ReadsPersonalData("person")
    ModelAndView checkPesel(Form form, HttpSession session) {
        var pesel = RegistrationForm.pesel(form, date.today());
        if (pesel.isEmpty()) {
            return Pages.invalid(PESEL_STEP, peselPage(form, null, session));
        }
        var bearer = register.bearer(pesel.get());
        if (bearer.isPresent()) {
            return Pages.invalid(PESEL_STEP, peselPage(form, bearer.get(), session));
        }
        var start = namesOf(form.value(PersonUrls.SOUGHT));
        start.put(RegistrationForm.PESEL, pesel.get().digits());
        return Pages.show(DETAILS_STEP, detailsPage(Form.startingWith(start), null));
    }

    @GetMapping(PersonUrls.WITHOUT_PESEL)
    @Requires(value = DataClass.PERSONAL, action = Action.WRITE)
    ModelAndView withoutPesel(
            @RequestParam(name = SoughtWords.PARAMETER, required = false) @Nullable String key, HttpSession session) {
        return Pages.show(DETAILS_STEP, detailsPage(Form.startingWith(namesOf(sought.recall(session, key))), null));
    }

    @PostMapping(PersonUrls.REGISTER)
    @Requires(value = DataClass.PERSONAL, action = Action.WRITE)
    @ReadsPersonalData("person")
    ModelAndView register(Form form) {
        if (form.read("person").ticked(RegistrationForm.CORRECT)) {
            return Pages.show(DETAILS_STEP, detailsPage(form, null));
        }
        var person = RegistrationForm.read(form, date.today());
        if (person.isEmpty()) {
            return Pages.invalid(DETAILS_STEP, detailsPage(form, null));
        }
        var outcome = registerPerson.register(person.get(), form.read("person").ticked(RegistrationForm.SOMEBODY_ELSE));
        return switch (outcome) {
            case RegisterPerson.Registered(var id) ->
                Pages.redirect(PersonUrls.person(id), registered(person.get().details()));
            case RegisterPerson.PeselTaken(var bearer) -> Pages.invalid(DETAILS_STEP, detailsPage(form, bearer));
            case RegisterPerson.Alike(var people) -> Pages.invalid(ALIKE, alikePage(form, people));
            case RegisterPerson.RealPeselRefused() -> refused(form, RegistrationForm.PESEL, "person.pesel.real");
            case RegisterPerson.ResidenceRefused(var reason) -> refused(form, "validFrom", reason.textKey());
        };
    }

    private ModelAndView refused(Form form, String field, String key) {
        form.errors().add(field, key);
        return Pages.invalid(DETAILS_STEP, detailsPage(form, null));
    }

    private PeselPage peselPage(Form form, @Nullable LookAlike bearer, HttpSession session) {
        var words = form.value(PersonUrls.SOUGHT);
        var key = words.matches("[0-9 ]*") ? null : sought.keep(session, words);
        var way = SoughtWords.narrowed(PersonUrls.WITHOUT_PESEL, key);
        return new PeselPage(form, bearer, way.value());
    }

    private RegistrationPage detailsPage(Form form, @Nullable LookAlike bearer) {
        var derived = Pesel.parse(form.value(RegistrationForm.PESEL)) instanceof Pesel.Valid(var pesel)
                ? new RegistrationPage.Derived(
                        pesel.digits(), pesel.dateOfBirth(), pesel.sex(), Age.on(date.today(), pesel.dateOfBirth()))
                : null;
        return new RegistrationPage(form, derived, bearer, RegistrationForm.noPeselReasons(), RegistrationForm.sexes());
    }

    private static AlikePage alikePage(Form form, List<LookAlike> people) {
        var typed = new LinkedHashMap<String, String>();
        RegistrationForm.FIELDS.forEach(field -> typed.put(field, form.value(field)));
        return new AlikePage(
                form.value("givenName") + " " + form.value("familyName"),
                people,
                typed,
                RegistrationForm.SOMEBODY_ELSE,
                RegistrationForm.CORRECT);
    }

    /** Says what comes next to whoever may do it. */
    private Notice registered(ContactDetails details) {
        var name = details.givenName() + " " + details.familyName();
        return user.may(DataClass.ELIGIBILITY, Action.WRITE)
                ? Notice.done("person.register.done-next", name)
                : Notice.done("person.register.done", name);
    }

    /** What was searched for as a name, as the start of a form: the last word is taken for the family name. */
    private static Map<String, String> namesOf(String sought) {
        var start = new LinkedHashMap<String, String>();
        start.put("citizenship", Citizenship.POLISH.name());
        start.put("language", Language.POLISH.name());
        var text = sought.strip();
        if (!text.isEmpty() && !text.matches("[0-9 ]+")) {
            int gap = text.lastIndexOf(' ');
            start.put("givenName", gap < 0 ? "" : text.substring(0, gap));
            start.put("familyName", text.substring(gap + 1));
        }
        return start;
    }
}
