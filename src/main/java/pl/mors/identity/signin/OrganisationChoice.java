package pl.mors.identity.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import pl.mors.identity.SignedIn;

/** In which of the organisations that their password opens somebody works; the browser remembers the last choice. */
@Component
class OrganisationChoice {

    private static final String COOKIE = "mors-organizacja";

    private final SignInRepository repository;
    private final SecurityContextRepository contexts;

    OrganisationChoice(SignInRepository repository, SecurityContextRepository contexts) {
        this.repository = repository;
        this.contexts = contexts;
    }

    List<SignedIn> open(SignedIn user) {
        return repository.memberships(user.account());
    }

    Optional<SignedIn> last(List<SignedIn> open, HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .flatMap(chosen -> open.stream()
                        .filter(user -> user.membership().toString().equals(chosen))
                        .findFirst());
    }

    /** Goes on there, under a new number of the session. */
    Authentication enter(SignedIn user, HttpServletRequest request, HttpServletResponse response) {
        var authentication = PasswordSignIn.authenticated(user);
        request.getSession();
        request.changeSessionId();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        contexts.saveContext(context, request, response);
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, user.membership().toString())
                        .path(SignInController.ADDRESS)
                        .maxAge(Duration.ofDays(365))
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Strict")
                        .build()
                        .toString());
        return authentication;
    }
}
