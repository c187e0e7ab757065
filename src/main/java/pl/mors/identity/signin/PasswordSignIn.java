package pl.mors.identity.signin;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import pl.mors.identity.SignedIn;
import pl.mors.identity.signin.SignInRepository.KnownAccount;

/**
 * E-mail and password. Who is unknown, disabled or without a membership is refused in the same words and after the same work
 * as a wrong password, so that nobody learns which accounts exist. The limit of tries is asked here and nowhere else, so that
 * there is no way to the password check beside it.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    /** As many as are checked for an e-mail that nobody has: an account in a second organisation is not told by the time it takes. */
    private static final int LEAST_CHECKS = 2;

    private final SignInRepository repository;
    private final PasswordEncoder encoder;
    private final SignInLimit limit;
    private final KnownBrowsers browsers;
    private final String nobodysHash;

    PasswordSignIn(SignInRepository repository, PasswordEncoder encoder, SignInLimit limit, KnownBrowsers browsers) {
        this.repository = repository;
        this.encoder = encoder;
        this.limit = limit;
        this.browsers = browsers;
        this.nobodysHash = Objects.requireNonNull(encoder.encode("nobody"));
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var email = String.valueOf(attempt.getPrincipal()).strip();
        var password = String.valueOf(attempt.getCredentials());
        var accounts = isWritten(email) ? repository.accounts(email) : List.<KnownAccount>of();
        if (!limit.allows(email, address(attempt), browsers.knows(attempt, email, accounts))) {
            throw new LockedException("too many tries");
        }
        var matching = matching(accounts, password);
        if (matching.size() > 1) {
            repository.replacePassword(email, matching, matching.getFirst());
        }
        return accounts.stream()
                .filter(known -> !known.disabled() && known.passwordHash() != null)
                .filter(known -> matching.contains(known.passwordHash()))
                .flatMap(known -> repository.memberships(known.id()).stream())
                .findFirst()
                .map(PasswordSignIn::authenticated)
                .orElseThrow(() -> new BadCredentialsException("refused"));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /** Signs a known account in without a password: for the demonstration's one-click way only. */
    Optional<Authentication> withoutPassword(String email) {
        return repository.accounts(email).stream()
                .flatMap(known -> repository.memberships(known.id()).stream())
                .findFirst()
                .map(PasswordSignIn::authenticated);
    }

    /** Of the accounts' hashes those that the password fits: organisations in which somebody has the same one are theirs alike. */
    private List<String> matching(List<KnownAccount> accounts, String password) {
        var hashes = new ArrayList<>(accounts.stream()
                .map(KnownAccount::passwordHash)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        while (hashes.size() < LEAST_CHECKS) {
            hashes.add(nobodysHash);
        }
        hashes.removeIf(hash -> !encoder.matches(password, hash) || hash.equals(nobodysHash));
        return List.copyOf(hashes);
    }

    /** Whether the database can be asked for it: a letter that no keyboard gives is nobody's. */
    private static boolean isWritten(String email) {
        return email.chars().noneMatch(Character::isISOControl);
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    /** Without authorities of Spring Security: what somebody may do is asked of the access policy. */
    static Authentication authenticated(SignedIn user) {
        return UsernamePasswordAuthenticationToken.authenticated(user, null, List.of());
    }
}
