package pl.mors.person;

import pl.mors.platform.Coded;

/** Why a person stands in the register without a PESEL. */
public enum NoPeselReason implements Coded {
    /** The state has given none: many foreigners. */
    NOT_ASSIGNED,
    /** There is one, but the person could not state it. */
    NOT_KNOWN
}
