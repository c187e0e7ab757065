package pl.mors.activity.refund;

import pl.mors.platform.Coded;

/** What the rate is for. */
public enum RefundUnit implements Coded {
    /** The cheapest ticket one way; a day of presence is the way there and back. */
    JOURNEY,
    /** Care for a day of presence. */
    DAY,
    /** Care for an hour of presence. */
    HOUR
}
