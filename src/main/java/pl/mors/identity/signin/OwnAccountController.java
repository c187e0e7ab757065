package pl.mors.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.IdentityUrls;
import pl.mors.identity.MembershipId;
import pl.mors.identity.NewPassword;
import pl.mors.identity.OpenToSignedIn;
import pl.mors.identity.WorkPhones;
import pl.mors.identity.signin.ChangeOwnPassword.Outcome;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** One's own account: in which organisation one is, the telephone at work, and another password. */
@Controller
class OwnAccountController {

    private static final String TEMPLATE = "identity/signin/ownAccount";
    private static final String CURRENT = "current";

    private final ChangeOwnPassword changePassword;
    private final OrganisationChoice organisations;
    private final WorkPhones workPhones;
    private final CurrentUser user;

    OwnAccountController(
            ChangeOwnPassword changePassword,
            OrganisationChoice organisations,
            WorkPhones workPhones,
            CurrentUser user) {
        this.changePassword = changePassword;
        this.organisations = organisations;
        this.workPhones = workPhones;
        this.user = user;
    }

    @OpenToSignedIn
    @GetMapping({IdentityUrls.OWN_ACCOUNT, IdentityUrls.OWN_ACCOUNT_OF_RESIDENT})
    ModelAndView page() {
        return Pages.show(TEMPLATE, page(Form.blank()));
    }

    @OpenToSignedIn
    @PostMapping({IdentityUrls.OWN_ACCOUNT, IdentityUrls.OWN_ACCOUNT_OF_RESIDENT})
    ModelAndView change(Form form, HttpServletRequest request) {
        form.read("identity.account").with(CURRENT, Optional::of, "identity.account.current.wrong");
        var me = user.get();
        var wanted = NewPassword.read(form, me.email());
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page(form));
        }
        var outcome = changePassword.change(
                me, form.value(CURRENT), wanted, request.getSession().getId(), request.getRemoteAddr());
        return switch (outcome) {
            case Outcome.Done() ->
                Pages.redirect(IdentityUrls.ownAccount(me.isStaff()), Notice.done("identity.account.password.done"));
            case Outcome.Wrong() -> {
                form.errors().add(CURRENT, "identity.account.current.wrong");
                yield Pages.invalid(TEMPLATE, page(form));
            }
            case Outcome.TooOften() -> Pages.invalid(TEMPLATE, page(form.refuse("identity.sign-in.too-often")));
        };
    }

    @OpenToSignedIn
    @PostMapping(IdentityUrls.OWN_WORK_PHONE)
    ModelAndView keepWorkPhone(Form form) {
        if (!user.get().isStaff()) {
            throw new NotFound("telephone at work of a resident");
        }
        return workPhones.keep(me(), form)
                ? Pages.redirect(IdentityUrls.OWN_ACCOUNT, Notice.done("identity.account.workPhone.done"))
                : Pages.invalid(TEMPLATE, page(Form.blank(), form));
    }

    private MembershipId me() {
        return new MembershipId(user.get().membership());
    }

    private OwnAccountPage page(Form form) {
        return page(form, workPhones.form(me()));
    }

    private OwnAccountPage page(Form form, Form workPhone) {
        var me = user.get();
        return new OwnAccountPage(form, workPhone, me, organisations.open(me).size() > 1);
    }
}
