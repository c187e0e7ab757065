package pl.mors.identity;

import java.util.List;

/**
 * Somebody was given roles that open data about people. Heard within the transaction that gave them.
 *
 * @param watchers e-mails of those who are to know: directors and data protection officers, without whoever gave the roles
 */
public record RolesGiven(String displayName, List<Role> roles, String organisationName, List<String> watchers) {

    public RolesGiven {
        roles = List.copyOf(roles);
        watchers = List.copyOf(watchers);
    }
}
