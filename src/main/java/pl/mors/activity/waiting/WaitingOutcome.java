package pl.mors.activity.waiting;

import java.util.Locale;

/** How somebody's waiting for a place ended. */
enum WaitingOutcome {
    ENROLLED,
    DECLINED,
    LAPSED,
    WITHDRAWN,
    /** The group closed. */
    CLOSED;

    /** As the database has it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
