package pl.mors.participant;

import pl.mors.platform.Coded;

/** What proves the situation after leaving. Source: evidence for results as used in practice by PAL projects. */
public enum ExitEvidenceKind implements Coded {
    EMPLOYMENT_CONTRACT,
    BUSINESS_REGISTER_ENTRY,
    LABOUR_OFFICE_CERTIFICATE,
    SCHOOL_CERTIFICATE,
    QUALIFICATION_CERTIFICATE,
    STATEMENT;

    private static final String PREFIX = "exit_";

    /** The word in the database, apart from the programmes' own kinds of evidence. */
    @Override
    public String code() {
        return PREFIX + Coded.super.code();
    }

    /** Key of its name. */
    public String textKey() {
        return "participant.exit-evidence." + name();
    }
}
