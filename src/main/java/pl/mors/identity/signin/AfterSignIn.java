package pl.mors.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import pl.mors.identity.SignedIn;

/** Leads to the page that was asked for before signing in, else staff to the desk and residents to their own pages. */
final class AfterSignIn extends SavedRequestAwareAuthenticationSuccessHandler {

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        return home(authentication);
    }

    static String home(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof SignedIn user && user.isStaff()
                ? "/pulpit"
                : "/moje";
    }
}
