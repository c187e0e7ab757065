package pl.mors.identity.account;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.identity.EmailAddress;
import pl.mors.identity.FoundOrganisation;
import pl.mors.identity.FoundOrganisation.Charter;
import pl.mors.identity.OpenToAll;
import pl.mors.identity.Password;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** The page behind the one-time link of a new installation: its first organisation and its first administrator. */
@Controller
class FirstAdministratorController {

    private static final String TEMPLATE = "identity/account/firstAdministrator";
    private static final String LABELS = "identity.first";

    private final FirstAdministrator first;

    FirstAdministratorController(FirstAdministrator first) {
        this.first = first;
    }

    @OpenToAll
    @GetMapping(FirstAdministrator.ADDRESS)
    ModelAndView page(@RequestParam(name = FirstAdministrator.KEY, defaultValue = "") String key) throws IOException {
        requireKey(key);
        return Pages.show(TEMPLATE, new FirstAdministratorPage(Form.blank(), key));
    }

    @OpenToAll
    @PostMapping(FirstAdministrator.ADDRESS)
    ModelAndView begin(@RequestParam(name = FirstAdministrator.KEY, defaultValue = "") String key, Form form)
            throws IOException {
        requireKey(key);
        var read = form.read(LABELS);
        var name = read.text("name", 200);
        var shortName = read.text("shortName", 40);
        var address = read.with("address", matching("[a-z][a-z0-9-]{1,39}"), "identity.first.error.address");
        var person = read.text("person", 100);
        var email = read.with("email", EmailAddress::read, "identity.first.error.email");
        var password = form.value("password");
        Password.check(password, form.value("email"))
                .ifPresent(refusal ->
                        form.errors().add("password", refusal.textKey(), Password.LEAST_LENGTH, Password.MOST_BYTES));
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, new FirstAdministratorPage(form, key));
        }
        var charter = new Charter(
                address.get(),
                name.get(),
                shortName.get(),
                FoundOrganisation.Kind.CENTRE,
                false,
                null,
                null,
                null,
                null);
        return switch (first.begin(charter, email.get(), person.get(), password)) {
            case FoundOrganisation.Outcome.AddressTaken() -> {
                form.errors().add("address", "identity.first.error.address-taken");
                yield Pages.invalid(TEMPLATE, new FirstAdministratorPage(form, key));
            }
            case FoundOrganisation.Outcome.Founded founded ->
                Pages.redirect("/logowanie", Notice.done("identity.first.done"));
        };
    }

    /** A wrong or used key is a page that does not exist. */
    private void requireKey(String key) throws IOException {
        if (!first.mayUse(key)) {
            throw new NotFound("first administrator's link");
        }
    }

    private static Function<String, Optional<String>> matching(String pattern) {
        return typed -> Optional.of(typed).filter(text -> text.matches(pattern));
    }
}
