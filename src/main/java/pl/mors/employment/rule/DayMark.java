package pl.mors.employment.rule;

import pl.mors.platform.Coded;

/** What the sheet says of a day. */
public enum DayMark implements Coded {
    /** The sheet says nothing; on a working day an answer is missing. */
    NONE,
    PRESENT,
    /** One of the two free days for each thirty. */
    DAY_OFF,
    /** Nothing was to be done that day: a day without work by the timetable, or a holiday of the firm. */
    NO_WORK,
    /** Court, an office's summons and the like: paid. */
    EXCUSED,
    UNEXCUSED,
    /** Documented incapacity; counts on every calendar day, Saturdays and Sundays too. */
    SICK;

    public String textKey() {
        return "employment.mark." + code();
    }
}
