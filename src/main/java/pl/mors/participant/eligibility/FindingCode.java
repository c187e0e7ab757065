package pl.mors.participant.eligibility;

/**
 * What a rule speaks about: one constant per rule. Texts: {@code participant.finding.} + code + {@code .} + state, and
 * {@code .source} for where the rule comes from.
 */
public enum FindingCode {
    /** Nobody may declare before being born: a slip of the pen. */
    DAY_AFTER_BIRTH(false),
    DAY_IN_PERIOD(false),
    /** An address may be spelt otherwise than in the programme's file, therefore a person may decide. */
    RESIDENCE_IN_AREA(true),
    TIE_TO_AREA(true),
    /** Somebody who knows the place may decide without the map. */
    ADDRESS_ON_MAP(true),
    PLACE_OF_STAY(true),
    AGE_IN_RANGE(false),
    CLOSE_ASSOCIATE(false),
    TARGET_GROUP_GROUND(false),
    /** The paper may be on its way. */
    GROUND_EVIDENCE(true);

    private final boolean overridable;

    FindingCode(boolean overridable) {
        this.overridable = overridable;
    }

    /** Whether a named role may let the person join against the rule, with a reason. */
    public boolean isOverridable() {
        return overridable;
    }
}
