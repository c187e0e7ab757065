package pl.mors.identity.signin;

import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import pl.mors.identity.SignedIn;

/** Changes the password of whoever is signed in, in each organisation that it opens, and ends their other sessions. */
@Service
class ChangeOwnPassword {

    private final SignInRepository repository;
    private final PasswordEncoder encoder;
    private final SignInLimit limit;
    private final SessionsOfAccount sessions;

    ChangeOwnPassword(
            SignInRepository repository, PasswordEncoder encoder, SignInLimit limit, SessionsOfAccount sessions) {
        this.repository = repository;
        this.encoder = encoder;
        this.limit = limit;
        this.sessions = sessions;
    }

    /** What became of it. */
    sealed interface Outcome {

        record Done() implements Outcome {}

        /** The present password is another one. */
        record Wrong() implements Outcome {}

        record TooOften() implements Outcome {}
    }

    /**
     * @param session the one that stays
     * @param address where the request came from
     */
    Outcome change(SignedIn user, String current, String wanted, String session, String address) {
        if (!limit.allows(user.email(), address, true)) {
            return new Outcome.TooOften();
        }
        var known = repository.accounts(user.email()).stream()
                .filter(account -> account.id().equals(user.account()))
                .map(SignInRepository.KnownAccount::passwordHash)
                .filter(Objects::nonNull)
                .filter(hash -> encoder.matches(current, hash))
                .toList();
        var changed = repository.replacePassword(user.email(), known, Objects.requireNonNull(encoder.encode(wanted)));
        changed.forEach(account -> sessions.endOthers(account, session));
        return changed.isEmpty() ? new Outcome.Wrong() : new Outcome.Done();
    }
}
