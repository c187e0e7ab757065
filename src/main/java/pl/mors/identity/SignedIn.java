package pl.mors.identity;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Who is signed in, and in which organisation, as it is at the start of the request.
 *
 * @param person the person that the account belongs to, for residents
 */
public record SignedIn(
        UUID account,
        String email,
        String displayName,
        UUID organisation,
        String organisationAddress,
        String organisationName,
        boolean madeUp,
        UUID membership,
        @Nullable UUID person,
        Set<Role> roles)
        implements AuthenticatedPrincipal {

    public SignedIn {
        roles = Set.copyOf(roles);
    }

    /** The account's id: what libraries may log and index, and it names nobody. */
    @Override
    public String getName() {
        return account.toString();
    }

    public boolean isStaff() {
        return roles.stream().anyMatch(Role::isStaff);
    }
}
