package pl.mors.identity.account;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.identity.AddMember;
import pl.mors.identity.FoundOrganisation;
import pl.mors.identity.FoundOrganisation.Charter;
import pl.mors.identity.OpenToAll;
import pl.mors.identity.Role;
import pl.mors.platform.Actor;
import pl.mors.platform.NotFound;
import pl.mors.platform.OrganisationId;
import pl.mors.platform.Tenancy;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** The page behind the one-time link of a new installation: its first organisation and its first administrator. */
@Controller
class FirstAdministratorController {

    private static final String TEMPLATE = "identity/account/firstAdministrator";
    private static final String LABELS = "identity.first";
    private static final int LEAST_PASSWORD = 12;

    private final FirstAdministrator first;
    private final FoundOrganisation foundOrganisation;
    private final AddMember addMember;

    FirstAdministratorController(FirstAdministrator first, FoundOrganisation foundOrganisation, AddMember addMember) {
        this.first = first;
        this.foundOrganisation = foundOrganisation;
        this.addMember = addMember;
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
        var email = read.with("email", matching("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"), "identity.first.error.email");
        var password = read.with(
                "password",
                typed -> Optional.of(typed).filter(it -> it.length() >= LEAST_PASSWORD),
                "identity.first.error.password",
                LEAST_PASSWORD);
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, new FirstAdministratorPage(form, key));
        }
        var outcome = foundOrganisation.found(new Charter(
                address.get(),
                name.get(),
                shortName.get(),
                FoundOrganisation.Kind.CENTRE,
                false,
                null,
                null,
                null,
                null));
        return switch (outcome) {
            case FoundOrganisation.Outcome.AddressTaken() -> {
                form.errors().add("address", "identity.first.error.address-taken");
                yield Pages.invalid(TEMPLATE, new FirstAdministratorPage(form, key));
            }
            case FoundOrganisation.Outcome.Founded(OrganisationId id) -> {
                if (!first.use()) {
                    throw new NotFound("first administrator's link");
                }
                Tenancy.run(
                        Actor.system(id, "first administrator"),
                        () -> addMember.add(
                                email.get(),
                                person.get(),
                                addMember.hash(password.get()),
                                Set.of(Role.ADMINISTRATOR, Role.COORDINATOR),
                                null));
                yield Pages.redirect("/logowanie", Notice.done("identity.first.done"));
            }
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
