package pl.mors.identity.desk;

import java.time.LocalDate;
import pl.mors.platform.Coded;

/**
 * That somebody has put an item off.
 *
 * @param until the day on which it lies on the desk again
 * @param beyondDeadline whether that is after its last day, and whoever put it off said that they know
 */
public record Snooze(LocalDate until, Reason reason, boolean beyondDeadline) {

    /** Why; a word, because what else one would write is about people, and read by whoever reads the register of changes. */
    public enum Reason implements Coded {
        WAITING_FOR_PERSON,
        WAITING_FOR_PAPER,
        WAITING_FOR_OFFICE,
        AGREED_DAY,
        ABSENCE,
        OTHER_FIRST
    }
}
