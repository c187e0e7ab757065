package pl.mors.employment.internship;

import pl.mors.platform.Coded;

/** Why an internship ended before its day. */
public enum EarlyEnd implements Coded {
    BROKEN_OFF,
    /** The intern was given work. */
    HIRED;

    public String textKey() {
        return "employment.internship.ended." + code();
    }
}
