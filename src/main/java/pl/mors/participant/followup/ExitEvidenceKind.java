package pl.mors.participant.followup;

import java.util.Locale;

/** What proves the situation after leaving. Source: evidence for results as used in practice by PAL projects. */
public enum ExitEvidenceKind {
    EMPLOYMENT_CONTRACT,
    BUSINESS_REGISTER_ENTRY,
    LABOUR_OFFICE_CERTIFICATE,
    SCHOOL_CERTIFICATE,
    QUALIFICATION_CERTIFICATE,
    STATEMENT;

    private static final String PREFIX = "exit_";

    /** The word in the database, apart from the programmes' own kinds of evidence. */
    public String code() {
        return PREFIX + name().toLowerCase(Locale.ROOT);
    }

    public static ExitEvidenceKind ofCode(String code) {
        return valueOf(code.substring(PREFIX.length()).toUpperCase(Locale.ROOT));
    }
}
