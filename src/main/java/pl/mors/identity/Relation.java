package pl.mors.identity;

/** On whose data a role may act; from nothing to everything in the organisation. Queries narrow their rows by it. */
public enum Relation {
    NONE,
    /** Figures only. */
    COUNT,
    /** One's own data. */
    OWN,
    /** Sessions that another organisation shares. */
    SHARED_SESSION,
    /** People in the groups one leads. */
    OWN_GROUP,
    /** People in the communities one works in. */
    OWN_AREA,
    /** People whose case one has. */
    OWN_CASE,
    /** People drawn for an inspection. */
    SAMPLE,
    ALL
}
