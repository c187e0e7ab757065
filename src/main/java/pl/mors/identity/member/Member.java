package pl.mors.identity.member;

import java.util.List;
import java.util.stream.Collectors;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Role;

/** An account in the organisation. */
public record Member(MembershipId id, String displayName, String email, List<Role> roles, State state) {

    /** Whether somebody gets in. */
    public enum State {
        /** Signs in. */
        ACTIVE,
        /** Has no password yet. */
        INVITED,
        /** May not sign in to this organisation any more. */
        ENDED
    }

    /** The roles as one text: a form carries it along, and what is saved is refused when they are others by then. */
    public String rolesShown() {
        return roles.stream().map(Role::code).collect(Collectors.joining(" "));
    }

    public boolean isStaff() {
        return roles.stream().anyMatch(Role::isStaff);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
