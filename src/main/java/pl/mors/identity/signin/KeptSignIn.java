package pl.mors.identity.signin;

import java.io.Serializable;
import java.util.UUID;
import org.springframework.security.core.AuthenticatedPrincipal;

/** What a session keeps of a sign-in: only who it was, since what they may do can change at any moment. */
record KeptSignIn(UUID account, UUID membership) implements AuthenticatedPrincipal, Serializable {

    /** The account's id: what libraries may log and index, and it names nobody. */
    @Override
    public String getName() {
        return account.toString();
    }
}
