package pl.mors.participant.application;

import java.util.List;
import pl.mors.platform.Coded;

/** On which way an application came. */
public enum Channel implements Coded {
    ONLINE,
    PAPER,
    /** Written down by staff where the person lives or comes. */
    FIELD;

    /** Those that staff take in. */
    static final List<Channel> OF_STAFF = List.of(PAPER, FIELD);
}
