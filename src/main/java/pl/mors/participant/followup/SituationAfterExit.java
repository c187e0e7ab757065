package pl.mors.participant.followup;

import java.util.Locale;

/** What a person does after leaving; several may hold at once. */
public enum SituationAfterExit {
    EMPLOYMENT,
    EDUCATION,
    QUALIFICATION,
    JOB_SEARCH,
    COMPETENCE,
    EMPLOYMENT_CONTINUED,
    NO_NEW_ACTIVITY,
    OTHER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static SituationAfterExit ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
