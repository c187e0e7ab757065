package pl.mors.evidence.register;

import pl.mors.platform.Coded;

/** What a paper can belong to; the words are those of the views {@code evidence_of_...}. */
enum SubjectKind implements Coded {
    SESSION,
    GROUP,
    PERSON,
    PARTICIPATION,
    APPLICATION,
    INTERNSHIP,
    COURSE,
    SUPPORT_CASE,
    REFUND,
    BILL,
    HOURS,
    CASE,
    WORKER,
    STANDARDS,
    PROGRAMME
}
