package pl.mors.participant.exit;

import java.util.Locale;

/** Why a person left a programme. */
public enum ExitReason {
    PATH_COMPLETED,
    OWN_STATEMENT,
    ABSENCE,
    JOB_TAKEN,
    OTHER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ExitReason ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
