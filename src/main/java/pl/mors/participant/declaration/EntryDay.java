package pl.mors.participant.declaration;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * R03: the situation at entry is the one of the day of the first support. On that day somebody asks whether anything has changed; when
 * a correction moves the day afterwards, what was asked holds for another day and is asked anew. Source: data scope of participants
 * 2014-2020 and 2021-2027: data as of the start of taking part in the project, which is the first support.
 */
public enum EntryDay {
    /** No support so far, so no day to ask about. */
    NOT_STARTED,
    /** Nobody has asked yet. */
    TO_CONFIRM,
    /** The first support has moved since somebody asked. */
    MOVED,
    CONFIRMED;

    /** @param confirmedFor the day for which the situation was confirmed */
    public static EntryDay of(@Nullable LocalDate startedOn, @Nullable LocalDate confirmedFor) {
        if (startedOn == null) {
            return NOT_STARTED;
        }
        if (confirmedFor == null) {
            return TO_CONFIRM;
        }
        return startedOn.equals(confirmedFor) ? CONFIRMED : MOVED;
    }
}
