package pl.mors.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/** Leads back to the sign-in page, which then shows the e-mail as typed. It travels in the session, never in the address. */
final class FailedSignIn implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        var typed = new FlashMap();
        typed.put(SignInController.EMAIL, Objects.requireNonNullElse(request.getParameter(SignInController.EMAIL), ""));
        typed.setTargetRequestPath(SignInController.ADDRESS);
        new SessionFlashMapManager().saveOutputFlashMap(typed, request, response);
        var why = refused instanceof LockedException ? SignInController.TOO_OFTEN : SignInController.WRONG;
        response.sendRedirect(SignInController.ADDRESS + "?" + why);
    }
}
