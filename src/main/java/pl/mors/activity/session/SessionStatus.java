package pl.mors.activity.session;

import java.time.LocalDate;
import pl.mors.platform.Coded;
import pl.mors.platform.web.Tone;

/** What became of a session. It is never erased: a moved, cancelled or annulled one stays with its reason. */
public enum SessionStatus implements Coded {
    PLANNED(Tone.INFO),
    HELD(Tone.GOOD),
    MOVED(Tone.NEUTRAL),
    CANCELLED(Tone.BAD),
    /** Recorded as held by mistake. */
    ANNULLED(Tone.BAD);

    private final Tone tone;

    SessionStatus(Tone tone) {
        this.tone = tone;
    }

    public Tone tone() {
        return tone;
    }

    /** Whether a calendar need not say it: that what is planned is planned goes without saying. */
    public boolean isExpected() {
        return this == PLANNED;
    }

    /** Whether it takes place or took place: it was neither moved, nor called off, nor recorded by mistake. */
    public boolean takesPlace() {
        return this == PLANNED || this == HELD;
    }

    /** Whether attendance at a session of that day should have been recorded by now. */
    public boolean isOwed(LocalDate day, LocalDate today) {
        return this == PLANNED && day.isBefore(today);
    }

    /** Whether attendance at a session of that day is to be recorded by now, also while it goes on. */
    public boolean isToRecord(LocalDate day, LocalDate today) {
        return this == PLANNED && !day.isAfter(today);
    }

    /** Whether a session of that day, should it have taken place after all, is entered as one that was held. */
    public boolean isEnteredAnew(LocalDate day, LocalDate today) {
        return (this == CANCELLED || this == ANNULLED) && !day.isAfter(today);
    }

    /** Key of its word for staff. */
    public String textKey() {
        return "activity.session.status." + code();
    }
}
