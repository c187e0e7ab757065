package pl.mors.participant.correction;

import pl.mors.platform.Coded;

/** What was corrected or taken back. */
public enum Corrected implements Coded {
    /** The declaration, the situation at entry or the sensitive answers. */
    DECLARATION,
    DECLARATION_WITHDRAWN,
    /** Support that stood without its declaration since a withdrawal has been looked into. */
    WITHDRAWAL_SETTLED,
    /** The exit was recorded by mistake. */
    EXIT_WITHDRAWN,
    /** The person had left and came back: the same participation goes on, with its first entry; a new exit will stand for the old. */
    RETURNED
}
