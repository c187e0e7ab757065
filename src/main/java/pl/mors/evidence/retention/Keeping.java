package pl.mors.evidence.retention;

import pl.mors.platform.Coded;

/** By what it is decided how long a paper is kept. */
public enum Keeping implements Coded {
    /** The programme that it proves something to. */
    PROJECT,
    /** As the programme's, and longer where the internships were state aid. */
    INTERNSHIP,
    /** What somebody agreed to, as long as the purpose lasts. */
    CONSENT,
    /** The case of the office in which it lies. */
    CASE,
    /** Nobody but the organisation. */
    ORGANISATION
}
