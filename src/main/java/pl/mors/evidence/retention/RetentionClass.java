package pl.mors.evidence.retention;

/** The rule that a paper is kept by; the text is {@code evidence.class.} and the name. */
public enum RetentionClass {
    PROJECT_2014,
    PROJECT_2021,
    STATE_AID,
    CONSENT,
    CASE,
    ORGANISATION
}
