package pl.mors.employment.employer;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.employment.EmployerId;
import pl.mors.employment.EmploymentUrls;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.Nip;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;
import pl.mors.platform.web.Parse;

@Controller
class EmployerController {

    private static final String TEMPLATE = "employment/employer/form";
    private static final String LABELS = "employment.employer";
    private static final BigDecimal MOST_STAFF = BigDecimal.valueOf(100_000);

    private final EmployerQueries employers;
    private final SaveEmployer saveEmployer;
    private final CurrentUser user;

    EmployerController(EmployerQueries employers, SaveEmployer saveEmployer, CurrentUser user) {
        this.employers = employers;
        this.saveEmployer = saveEmployer;
        this.user = user;
    }

    @GetMapping(EmploymentUrls.EMPLOYERS)
    @Requires(DataClass.ORGANISATION)
    ModelAndView list() {
        return Pages.show(
                "employment/employer/list",
                new EmployersPage(employers.all(), user.may(DataClass.ORGANISATION, Action.WRITE)));
    }

    @GetMapping(EmploymentUrls.NEW_EMPLOYER)
    @Requires(value = DataClass.ORGANISATION, action = Action.WRITE)
    ModelAndView blank() {
        return Pages.show(TEMPLATE, new EmployerPage(Form.blank(), null, false));
    }

    @PostMapping(EmploymentUrls.NEW_EMPLOYER)
    @Requires(value = DataClass.ORGANISATION, action = Action.WRITE)
    ModelAndView add(Form form) {
        var details = read(form);
        return details == null
                ? Pages.invalid(TEMPLATE, new EmployerPage(form, null, false))
                : answer(saveEmployer.add(details), details, form, null);
    }

    @GetMapping(EmploymentUrls.EMPLOYER)
    @Requires(value = DataClass.ORGANISATION, action = Action.WRITE)
    ModelAndView show(@PathVariable EmployerId employerId) {
        var employer = employers.get(employerId);
        return Pages.show(TEMPLATE, new EmployerPage(typed(employer), employer, false));
    }

    @PostMapping(EmploymentUrls.EMPLOYER)
    @Requires(value = DataClass.ORGANISATION, action = Action.WRITE)
    ModelAndView change(@PathVariable EmployerId employerId, Form form) {
        var employer = employers.get(employerId);
        var details = read(form);
        var version = form.read(LABELS).integer("version", 1, Integer.MAX_VALUE);
        return details == null || form.errors().any()
                ? Pages.invalid(TEMPLATE, new EmployerPage(form, employer, false))
                : answer(saveEmployer.change(employerId, version.get(), details), details, form, employer);
    }

    private static ModelAndView answer(
            SaveEmployer.Outcome outcome, Employer.Details details, Form form, @Nullable Employer employer) {
        return switch (outcome) {
            case SaveEmployer.Outcome.Saved saved ->
                Pages.redirect(EmploymentUrls.EMPLOYERS, Notice.done("employment.employer.saved", details.name()));
            case SaveEmployer.Outcome.AlreadyThere(var same) -> {
                form.errors()
                        .add(
                                "nip",
                                "employment.employer.already-there",
                                Texts.t("employment.employer.nip"),
                                same.name());
                yield Pages.invalid(TEMPLATE, new EmployerPage(form, employer, false));
            }
            case SaveEmployer.Outcome.Stale stale -> Pages.stale(TEMPLATE, new EmployerPage(form, employer, true));
        };
    }

    private static Employer.@Nullable Details read(Form form) {
        var reader = form.read(LABELS);
        var name = reader.text("name", 200);
        var nip = reader.with("nip", Nip::parse, "employment.employer.nip.wrong");
        var street = reader.text("streetAddress", 200);
        var locality = reader.text("locality", 100);
        var business = reader.lines("business", 500);
        var phone = reader.optional().text("phone", 30);
        var email = reader.optional().text("email", 200);
        var staff = reader.optional().with("staff", EmployerController::staff, "employment.employer.staff.wrong");
        return form.errors().any()
                ? null
                : new Employer.Details(
                        name.get(),
                        nip.get(),
                        street.get(),
                        locality.get(),
                        business.get(),
                        phone.value(),
                        email.value(),
                        staff.value());
    }

    private static Optional<BigDecimal> staff(String typed) {
        return Parse.money(typed).filter(staff -> staff.signum() >= 0 && staff.compareTo(MOST_STAFF) < 0);
    }

    private static Form typed(Employer employer) {
        var details = employer.details();
        var values = new LinkedHashMap<String, String>();
        values.put("name", details.name());
        values.put("nip", details.nip().shown());
        values.put("streetAddress", details.streetAddress());
        values.put("locality", details.locality());
        values.put("business", details.business());
        values.put("phone", Objects.requireNonNullElse(details.phone(), ""));
        values.put("email", Objects.requireNonNullElse(details.email(), ""));
        var staff = details.staff();
        values.put("staff", staff == null ? "" : Texts.number(staff.stripTrailingZeros()));
        values.put("version", Integer.toString(employer.version()));
        return Form.startingWith(values);
    }
}
