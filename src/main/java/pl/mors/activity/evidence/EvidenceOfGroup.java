package pl.mors.activity.evidence;

import pl.mors.platform.Coded;
import pl.mors.platform.text.Texts;

/**
 * How the sessions of a group are recorded. Support is somebody's, so that a mere number of people makes none; by a code somebody is
 * known to whoever leads the group and to no list that lies about. Source: pal-services, self-help groups (evidence by headcount, by
 * code list or by names); practice of support groups.
 */
public enum EvidenceOfGroup implements Coded {
    NAMES,
    /** By codes of the group: who is who knows whoever leads it. */
    CODE_LIST,
    /** How many came. */
    HEADCOUNT;

    public static EvidenceOfGroup ofCode(String code) {
        return Coded.of(EvidenceOfGroup.class, code);
    }

    /** Whether its sheets list people at all. */
    public boolean listsPeople() {
        return this != HEADCOUNT;
    }

    /** Whether its people stand on sheets by their names. */
    public boolean namesPeople() {
        return this == NAMES;
    }

    /** Whether who is in the group must be known to nobody but who leads it. */
    public boolean hidesMembership() {
        return this == CODE_LIST;
    }

    /**
     * Whether support that is settled cannot be proved by it.
     *
     * @param countsAsSupport whether attending the group is a support of its programme
     */
    public boolean isTooLittle(boolean countsAsSupport) {
        return countsAsSupport && !listsPeople();
    }

    public String label() {
        return Texts.t("activity.evidence." + code());
    }
}
