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
import pl.mors.person.NoticeQueries;
import pl.mors.person.PersonUrls;
import pl.mors.person.SoughtWords;
import pl.mors.person.contact.ContactDetails;
import pl.mors.person.residence.Addresses;
import pl.mors.person.residence.ResidencePage;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.Pesel;
import pl.mors.platform.text.Language;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/**
 * Registering on one page: the PESEL, from which much follows, then the rest. The number can be checked before the rest is typed;
 * it travels in bodies, never in addresses.
 */
@Controller
class RegistrationController {

    private static final String TEMPLATE = "person/register/registration";
    private static final String ALIKE = "person/register/alike";

    private final RegisterPerson registerPerson;
    private final RegisterQueries register;
    private final Addresses addresses;
    private final NoticeQueries notices;
    private final SoughtWords sought;
    private final CurrentUser user;
    private final BusinessDate date;

    RegistrationController(
            RegisterPerson registerPerson,
            RegisterQueries register,
            Addresses addresses,
            NoticeQueries notices,
            SoughtWords sought,
            CurrentUser user,
            BusinessDate date) {
        this.notices = notices;
        this.registerPerson = registerPerson;
        this.register = register;
        this.addresses = addresses;
        this.sought = sought;
        this.user = user;
        this.date = date;
    }

    @GetMapping(PersonUrls.REGISTER)
    @Requires(value = DataClass.PERSONAL, action = Action.WRITE)
    ModelAndView start(
            @RequestParam(name = SoughtWords.PARAMETER, required = false) @Nullable String key,
            @RequestParam(name = PersonUrls.BACK, defaultValue = "") String back,
            HttpSession session) {
        var start = start(sought.recall(session, key));
        start.put(PersonUrls.BACK, back);
        return Pages.show(TEMPLATE, page(Form.startingWith(start), null, session));
    }

    @PostMapping(PersonUrls.CHECK_PESEL)
    @Requires(value = DataClass.PERSONAL, action = Action.WRITE)
    @ReadsPersonalData("person")
    ModelAndView checkPesel(Form typed, HttpSession session) {
        var form = continued(typed);
        var pesel = RegistrationForm.pesel(form, date.today());
        if (pesel.isEmpty()) {
            return Pages.invalid(TEMPLATE, page(form, null, session));
        }
        var bearer = register.bearer(pesel.get());
        return bearer.isPresent()
                ? Pages.invalid(TEMPLATE, page(form, bearer.get(), session))
                : Pages.show(TEMPLATE, page(form, null, session));
    }

    @GetMapping(PersonUrls.WITHOUT_PESEL)
    @Requires(value = DataClass.PERSONAL, action = Action.WRITE)
    ModelAndView withoutPesel(
            @RequestParam(name = SoughtWords.PARAMETER, required = false) @Nullable String key,
            @RequestParam(name = PersonUrls.BACK, defaultValue = "") String back,
            HttpSession session) {
        var start = start(sought.recall(session, key));
        start.put(RegistrationForm.BORN_ON, "");
        start.put(PersonUrls.BACK, back);
        return Pages.show(TEMPLATE, page(Form.startingWith(start), null, session));
    }

    @PostMapping(PersonUrls.REGISTER)
    @Requires(value = DataClass.PERSONAL, action = Action.WRITE)
    @ReadsPersonalData("person")
    ModelAndView register(Form form, HttpSession session) {
        if (form.read("person").ticked(RegistrationForm.CORRECT)) {
            return Pages.show(TEMPLATE, page(form, null, session));
        }
        if (form.has(ResidencePage.FILL, "true")) {
            addresses.checkPlace(form);
            var page = page(form, null, session);
            return form.isRejected() ? Pages.invalid(TEMPLATE, page) : Pages.show(TEMPLATE, page);
        }
        var person = RegistrationForm.read(form, addresses, date.today());
        if (person.isEmpty()) {
            return Pages.invalid(TEMPLATE, page(form, null, session));
        }
        var somebodyElse = RegistrationForm.somebodyElse(form);
        var outcome = registerPerson.register(person.get(), alike -> somebodyElse.contains(alike.toString()));
        return switch (outcome) {
            case RegisterPerson.Registered(var id) ->
                Pages.redirect(
                        WayBack.of(form.value(PersonUrls.BACK), id),
                        registered(person.get().details(), form.value(PersonUrls.BACK)));
            case RegisterPerson.PeselTaken(var bearer) -> Pages.invalid(TEMPLATE, page(form, bearer, session));
            case RegisterPerson.Alike(var people) -> Pages.invalid(ALIKE, alikePage(form, people));
            case RegisterPerson.RealPeselRefused() ->
                refused(form, RegistrationForm.PESEL, "person.pesel.real", session);
            case RegisterPerson.ResidenceRefused(var reason) -> refused(form, "validFrom", reason.textKey(), session);
        };
    }

    private ModelAndView refused(Form form, String field, String key, HttpSession session) {
        form.errors().add(field, key);
        return Pages.invalid(TEMPLATE, page(form, null, session));
    }

    private RegistrationPage page(Form form, @Nullable LookAlike bearer, HttpSession session) {
        var derived = Pesel.parse(form.value(RegistrationForm.PESEL)) instanceof Pesel.Valid(var pesel)
                ? new RegistrationPage.Derived(
                        pesel.digits(), pesel.dateOfBirth(), pesel.sex(), Age.on(date.today(), pesel.dateOfBirth()))
                : null;
        return new RegistrationPage(
                form,
                derived,
                !RegistrationForm.isWithoutPesel(form),
                RegistrationForm.isWithoutPesel(form) ? PersonUrls.WITHOUT_PESEL : withoutPeselHref(form, session),
                bearer,
                notices.holding(null, date.today()).orElse(null),
                RegistrationForm.noPeselReasons(),
                RegistrationForm.sexes(),
                addresses.help(form));
    }

    /** The way for people without a number, with the name carried along. */
    private String withoutPeselHref(Form form, HttpSession session) {
        var name = (form.value("givenName") + " " + form.value("familyName")).strip();
        var key = name.isEmpty() ? null : sought.keep(session, name);
        return SoughtWords.narrowed(PersonUrls.WITHOUT_PESEL, key)
                .with(PersonUrls.BACK, form.value(PersonUrls.BACK))
                .value();
    }

    /** What was typed before the number was checked; where nothing was, what a blank form starts with. */
    private Form continued(Form typed) {
        var values = start(typed.value(PersonUrls.SOUGHT));
        RegistrationForm.FIELDS.stream()
                .filter(field -> !typed.value(field).isBlank())
                .forEach(field -> values.put(field, typed.value(field)));
        return Form.startingWith(values);
    }

    private static AlikePage alikePage(Form form, List<LookAlike> people) {
        var typed = new LinkedHashMap<String, String>();
        RegistrationForm.FIELDS.forEach(field -> typed.put(field, form.value(field)));
        return new AlikePage(
                form.value("givenName") + " " + form.value("familyName"),
                people,
                typed,
                RegistrationForm.ALIKE,
                RegistrationForm.SOMEBODY_ELSE,
                RegistrationForm.CORRECT);
    }

    /** Says what comes next on the person's page to whoever may do it. */
    private Notice registered(ContactDetails details, String back) {
        var name = details.givenName() + " " + details.familyName();
        return user.may(DataClass.ELIGIBILITY, Action.WRITE) && !WayBack.leadsOn(back)
                ? Notice.done("person.register.done-next", name)
                : Notice.done("person.register.done", name);
    }

    /** What most people answer, and what was searched for as a name: the last word is taken for the family name. */
    private Map<String, String> start(String sought) {
        var start = new LinkedHashMap<>(addresses.start());
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
