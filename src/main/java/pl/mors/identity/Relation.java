package pl.mors.identity;

/**
 * On whose data a role may act. None is wider than another in every respect: who has several roles has the relations of all, and
 * queries unite the people of each.
 */
public enum Relation {
    /** Figures only. */
    COUNT,
    /** One's own data. */
    OWN,
    /** People in the groups one leads, and what happens there. */
    OWN_GROUP,
    /** People in the communities one works in. */
    OWN_AREA,
    /** People whose case one has. */
    OWN_CASE,
    /** People drawn for an inspection. */
    SAMPLE,
    /** Everybody in the organisation. */
    ALL
}
