package pl.mors.activity.waiting;

import pl.mors.platform.Coded;

/** How somebody's waiting for a place ended. */
enum WaitingOutcome implements Coded {
    ENROLLED,
    DECLINED,
    LAPSED,
    WITHDRAWN,
    /** The group closed. */
    CLOSED
}
