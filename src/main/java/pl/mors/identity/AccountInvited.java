package pl.mors.identity;

import java.time.Instant;

/**
 * Somebody was given a link to set their password. Heard within the inviting transaction.
 *
 * @param link works once; until the given moment, not inclusive
 */
public record AccountInvited(String email, String displayName, String organisationName, String link, Instant until) {

    /** Without the link: it is a secret. */
    @Override
    public String toString() {
        return "AccountInvited[" + email + "]";
    }
}
