package pl.mors.identity.member;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.identity.BearerToken;
import pl.mors.identity.IdentityUrls;
import pl.mors.identity.NewPassword;
import pl.mors.identity.OpenToAll;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** The page behind an invitation's link. */
@Controller
class SetPasswordController {

    static final String KEY = "klucz";

    private static final String TEMPLATE = "identity/member/setPassword";

    private final ManageMembers members;

    SetPasswordController(ManageMembers members) {
        this.members = members;
    }

    @OpenToAll
    @GetMapping(IdentityUrls.SET_PASSWORD)
    ModelAndView form(@RequestParam(name = KEY, defaultValue = "") String key) {
        return Pages.show(TEMPLATE, page(key, Form.blank()));
    }

    @OpenToAll
    @PostMapping(IdentityUrls.SET_PASSWORD)
    ModelAndView set(@RequestParam(name = KEY, defaultValue = "") String key, Form form) {
        var page = page(key, form);
        var password = NewPassword.read(form, page.email());
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page);
        }
        if (!members.setPassword(new BearerToken(key), password)) {
            throw gone();
        }
        return Pages.redirect("/logowanie", Notice.done("identity.password.set"));
    }

    /** A link that nobody may use any more is a page that does not exist. */
    private SetPasswordPage page(String key, Form form) {
        var invited = members.invited(new BearerToken(key)).orElseThrow(SetPasswordController::gone);
        return new SetPasswordPage(form, key, invited.displayName(), invited.email(), invited.organisationName());
    }

    private static NotFound gone() {
        return new NotFound("invitation");
    }
}
