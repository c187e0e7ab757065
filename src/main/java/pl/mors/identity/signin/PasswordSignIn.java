package pl.mors.identity.signin;

import java.util.List;
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

/**
 * E-mail and password. Who is unknown, disabled or without a membership is refused in the same words and after the same work
 * as a wrong password, so that nobody learns which accounts exist. The limit of tries is asked here and nowhere else, so that
 * there is no way to the password check beside it.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final SignInRepository repository;
    private final PasswordEncoder encoder;
    private final SignInLimit limit;
    private final String nobodysHash;

    PasswordSignIn(SignInRepository repository, PasswordEncoder encoder, SignInLimit limit) {
        this.repository = repository;
        this.encoder = encoder;
        this.limit = limit;
        this.nobodysHash = encoder.encode("nobody");
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var email = String.valueOf(attempt.getPrincipal()).strip();
        var password = String.valueOf(attempt.getCredentials());
        if (!limit.allows(email, address(attempt))) {
            throw new LockedException("too many tries");
        }
        var account = repository.account(email);
        var hash = account.map(SignInRepository.KnownAccount::passwordHash).orElse(nobodysHash);
        boolean matches = encoder.matches(password, hash);
        return account.filter(known -> matches && !known.disabled() && known.passwordHash() != null)
                .flatMap(this::inFirstOrganisation)
                .map(PasswordSignIn::authenticated)
                .orElseThrow(() -> new BadCredentialsException("refused"));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /** Signs a known account in without a password: for the demonstration's one-click way only. */
    Optional<Authentication> withoutPassword(String email) {
        return repository.account(email).flatMap(this::inFirstOrganisation).map(PasswordSignIn::authenticated);
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    private Optional<SignedIn> inFirstOrganisation(SignInRepository.KnownAccount account) {
        return repository.memberships(account).stream().findFirst();
    }

    /** Without authorities of Spring Security: what somebody may do is asked of the access policy. */
    static Authentication authenticated(SignedIn user) {
        return UsernamePasswordAuthenticationToken.authenticated(user, null, List.of());
    }
}
