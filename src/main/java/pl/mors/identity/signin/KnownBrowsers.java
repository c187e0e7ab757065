package pl.mors.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import pl.mors.identity.SignedIn;
import pl.mors.identity.signin.SignInRepository.KnownAccount;

/** Tells browsers from which an account was entered before: a stranger's tries elsewhere do not keep them out. */
@Component
class KnownBrowsers {

    /** One for each account, so that colleagues at one computer do not take it from each other; ids name nobody. */
    static final String COOKIE = "mors-przegladarka-";

    private static final Duration KEPT = Duration.ofDays(180);

    private final SignInRepository repository;
    private final Clock clock;

    KnownBrowsers(SignInRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    boolean knows(Authentication attempt, String email, Collection<KnownAccount> accounts) {
        return attempt.getDetails() instanceof SignInAttempt from
                && accounts.stream()
                        .map(KnownAccount::passwordHash)
                        .filter(Objects::nonNull)
                        .anyMatch(hash -> from.marks().stream()
                                .anyMatch(mark -> BrowserMark.isValid(mark, email, hash, clock.instant())));
    }

    void remember(SignedIn user, HttpServletRequest request, HttpServletResponse response) {
        repository.accounts(user.email()).stream()
                .filter(account -> account.id().equals(user.account()))
                .map(KnownAccount::passwordHash)
                .filter(Objects::nonNull)
                .map(hash -> BrowserMark.of(user.email(), hash, clock.instant().plus(KEPT)))
                .forEach(mark -> response.addHeader(
                        HttpHeaders.SET_COOKIE,
                        ResponseCookie.from(COOKIE + user.account(), mark)
                                .path(SignInController.ADDRESS)
                                .maxAge(KEPT)
                                .httpOnly(true)
                                .secure(request.isSecure())
                                .sameSite("Strict")
                                .build()
                                .toString()));
    }
}
