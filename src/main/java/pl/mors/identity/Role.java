package pl.mors.identity;

import java.util.Locale;

/** What an account is in an organisation. The names are those of the access policy and of the database. */
public enum Role {
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

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Role ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether the role works at the desk; the others have pages of their own. */
    public boolean isStaff() {
        return this != RESIDENT && this != VOLUNTEER && this != LEADER;
    }
}
