package pl.mors.participant;

import pl.mors.platform.Coded;

/** What a person does after leaving; several may hold at once. */
public enum SituationAfterExit implements Coded {
    EMPLOYMENT,
    EDUCATION,
    QUALIFICATION,
    JOB_SEARCH,
    COMPETENCE,
    EMPLOYMENT_CONTINUED,
    NO_NEW_ACTIVITY,
    OTHER
}
