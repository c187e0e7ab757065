package pl.mors.participant.declaration;

import pl.mors.platform.Coded;

/** An answer to a sensitive question; a refusal is one of its own and never a gap. */
public enum SensitiveAnswer implements Coded {
    YES,
    NO,
    REFUSED
}
