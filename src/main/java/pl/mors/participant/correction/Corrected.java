package pl.mors.participant.correction;

import pl.mors.platform.Coded;

/** What was corrected or taken back. */
public enum Corrected implements Coded {
    /** The declaration, the situation at entry or the sensitive answers. */
    DECLARATION,
    DECLARATION_WITHDRAWN,
    /** Support that stood without its declaration since a withdrawal has been looked into. */
    WITHDRAWAL_SETTLED,
    EXIT_WITHDRAWN
}
