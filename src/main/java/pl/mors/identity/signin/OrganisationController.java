package pl.mors.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.IdentityUrls;
import pl.mors.identity.MembershipId;
import pl.mors.identity.OpenToSignedIn;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Pages;

/** Where somebody whose password opens several organisations chooses one, after signing in and at any time later. */
@Controller
class OrganisationController {

    private final OrganisationChoice organisations;
    private final CurrentUser user;

    OrganisationController(OrganisationChoice organisations, CurrentUser user) {
        this.organisations = organisations;
        this.user = user;
    }

    @OpenToSignedIn
    @GetMapping(IdentityUrls.CHOOSE_ORGANISATION)
    ModelAndView page() {
        return Pages.show("identity/signin/organisation", new OrganisationPage(organisations.open(user.get())));
    }

    @OpenToSignedIn
    @PostMapping(IdentityUrls.CHOOSE_ORGANISATION)
    ModelAndView choose(
            @RequestParam MembershipId membership, HttpServletRequest request, HttpServletResponse response) {
        var chosen = organisations.open(user.get()).stream()
                .filter(open -> open.membership().equals(membership.value()))
                .findFirst()
                .orElseThrow(() -> new NotFound("membership " + membership));
        return Pages.redirect(AfterSignIn.home(organisations.enter(chosen, request, response)));
    }
}
