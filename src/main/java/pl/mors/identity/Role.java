package pl.mors.identity;

import pl.mors.platform.Coded;

/** What an account is in an organisation. The names are those of the access policy and of the database. */
public enum Role implements Coded {
    COORDINATOR,
    SOCIAL_WORKER,
    ANIMATOR,
    FACILITATOR,
    LAWYER,
    PSYCHOLOGIST,
    RECEPTION,
    VOLUNTEER_COORDINATOR,
    ACCOUNTANT,
    PARTNER_COORDINATOR,
    DIRECTOR,
    DATA_PROTECTION_OFFICER,
    AUDITOR,
    ADMINISTRATOR,
    RESIDENT,
    VOLUNTEER,
    LEADER;

    /** Whether the role works at the desk; the others have pages of their own. */
    public boolean isStaff() {
        return this != RESIDENT && this != VOLUNTEER && this != LEADER;
    }
}
