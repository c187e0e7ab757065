package pl.mors.activity.waiting;

import pl.mors.platform.Coded;

/** How somebody's waiting for a place ended. */
enum WaitingOutcome implements Coded {
    ENROLLED,
    DECLINED,
    LAPSED,
    WITHDRAWN,
    /** The group closed. */
    CLOSED,
    /** The group takes in nobody new any more (R17). */
    CLOSED_TO_NEWCOMERS
}
