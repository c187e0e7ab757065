package pl.mors.person.consent;

import pl.mors.platform.Coded;

/** What was answered last. */
public enum ConsentAnswer implements Coded {
    GIVEN,
    REFUSED,
    /** Given before. */
    WITHDRAWN;

    boolean isYes() {
        return this == GIVEN;
    }
}
