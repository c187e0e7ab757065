package pl.mors.participant.eligibility;

/** How the papers on record prove why somebody was taken in (R02). Texts: {@code participant.evidence.} + constant, and the desk's. */
public enum Proof {
    STANDS,
    /** On the day of the declaration: the paper was withdrawn since. */
    LOST,
    /** On the day of the first support no paper held any more. */
    ENDED_BEFORE_SUPPORT,
    /** The person waits for the first support, and no paper holds today. */
    ENDED_WHILE_WAITING
}
