package pl.mors.identity.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Where a try to sign in comes from: the address, and the marks of accounts entered from that browser before. */
@SuppressWarnings("serial") // a list of texts
final class SignInAttempt extends WebAuthenticationDetails {

    private final List<String> marks;

    SignInAttempt(HttpServletRequest request) {
        super(request);
        this.marks = Arrays.stream(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
                .filter(cookie -> cookie.getName().startsWith(KnownBrowsers.COOKIE))
                .map(Cookie::getValue)
                .toList();
    }

    List<String> marks() {
        return marks;
    }
}
