package pl.mors.identity;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in, and in which organisation: what the session keeps.
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
        implements Serializable {

    public SignedIn {
        roles = Set.copyOf(roles);
    }

    public boolean isStaff() {
        return roles.stream().anyMatch(Role::isStaff);
    }
}
