package pl.mors.identity.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import pl.mors.identity.IdentityUrls;
import pl.mors.identity.SignedIn;

/**
 * Leads to the page that was asked for before signing in, else staff to the desk and residents to their own pages. Whose password
 * opens several organisations goes on in the one chosen last, and chooses when there was none.
 */
final class AfterSignIn extends SavedRequestAwareAuthenticationSuccessHandler {

    private final OrganisationChoice organisations;
    private final KnownBrowsers browsers;

    AfterSignIn(OrganisationChoice organisations, KnownBrowsers browsers) {
        this.organisations = organisations;
        this.browsers = browsers;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        var user = (SignedIn) Objects.requireNonNull(authentication.getPrincipal());
        browsers.remember(user, request, response);
        var open = organisations.open(user);
        if (open.size() == 1) {
            super.onAuthenticationSuccess(request, response, authentication);
            return;
        }
        var last = organisations.last(open, request);
        if (last.isEmpty()) {
            response.sendRedirect(IdentityUrls.CHOOSE_ORGANISATION);
            return;
        }
        super.onAuthenticationSuccess(request, response, organisations.enter(last.get(), request, response));
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        return home(authentication);
    }

    static String home(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof SignedIn user && user.isStaff()
                ? "/pulpit"
                : IdentityUrls.OWN_PAGES;
    }
}
