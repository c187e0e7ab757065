package pl.mors.activity.diary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is left to do after an entry: until when, and since when it is done. Source: our own; what was agreed with residents and has
 * no day is forgotten, and a day before the meeting is a slip of the pen.
 *
 * @param until the last day; none where nothing is due
 * @param doneOn since when it is done
 */
public record FollowUp(@Nullable LocalDate until, @Nullable LocalDate doneOn) {

    /** How it stands. */
    public enum State {
        NONE,
        OPEN,
        OVERDUE,
        DONE
    }

    /** Why a day is none for it. */
    enum Refusal {
        WITHOUT_WORDS,
        BEFORE_ENTRY;

        String textKey() {
            return "activity.diary.error.next." + this;
        }
    }

    /** @return null where nothing speaks against it */
    static @Nullable Refusal check(LocalDate entryOn, @Nullable String next, @Nullable LocalDate until) {
        if (until == null) {
            return null;
        }
        if (next == null) {
            return Refusal.WITHOUT_WORDS;
        }
        return until.isBefore(entryOn) ? Refusal.BEFORE_ENTRY : null;
    }

    public State state(LocalDate today) {
        if (until == null) {
            return State.NONE;
        }
        if (doneOn != null) {
            return State.DONE;
        }
        return until.isBefore(today) ? State.OVERDUE : State.OPEN;
    }

    /** As it stands after a correction: another day is another thing to do. */
    FollowUp corrected(@Nullable LocalDate to) {
        return new FollowUp(to, to != null && to.equals(until) ? doneOn : null);
    }
}
