package pl.mors.identity.signin;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** Who is signed in to an account, in whatever browser. */
@Component
public class SessionsOfAccount {

    private final FindByIndexNameSessionRepository<?> sessions;

    SessionsOfAccount(FindByIndexNameSessionRepository<?> sessions) {
        this.sessions = sessions;
    }

    /** Ends all of them: its password was changed. */
    public void end(UUID account) {
        endOthers(account, null);
    }

    /** Ends all but one. */
    void endOthers(UUID account, @Nullable String kept) {
        sessions.findByPrincipalName(account.toString()).keySet().stream()
                .filter(id -> !id.equals(kept))
                .forEach(sessions::deleteById);
    }
}
