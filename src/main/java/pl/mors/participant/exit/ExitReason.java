package pl.mors.participant.exit;

import pl.mors.platform.Coded;

/** Why a person left a programme. */
public enum ExitReason implements Coded {
    PATH_COMPLETED,
    OWN_STATEMENT,
    ABSENCE,
    JOB_TAKEN,
    OTHER
}
