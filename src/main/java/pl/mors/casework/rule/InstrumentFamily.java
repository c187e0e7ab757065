package pl.mors.casework.rule;

import pl.mors.platform.Coded;

/**
 * What an element of a path or contract belongs to. Source: four families of active-integration instruments [mik-pal]; what else a
 * contract may contain [ka].
 */
public enum InstrumentFamily implements Coded {
    SOCIAL(true),
    VOCATIONAL(true),
    EDUCATIONAL(true),
    HEALTH(true),
    SOCIAL_WORK(false),
    USEFUL_WORK(false),
    COMMUNITY_ACTION(false),
    ALLOWANCE(false);

    private final boolean activeIntegration;

    InstrumentFamily(boolean activeIntegration) {
        this.activeIntegration = activeIntegration;
    }

    /** Whether it is an instrument of active integration. */
    public boolean isActiveIntegration() {
        return activeIntegration;
    }

    public String textKey() {
        return "casework.family." + code();
    }
}
