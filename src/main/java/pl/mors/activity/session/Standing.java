package pl.mors.activity.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.mors.calendar.TimeRange;
import pl.mors.platform.web.Tone;

/** How a session stands whose end is still to come. That its sheet is saved already is said, but not that it is over. */
public enum Standing {
    AHEAD(SessionStatus.PLANNED.textKey(), SessionStatus.PLANNED.tone()),
    ON("activity.now.moment.on", Tone.GOOD),
    RECORDED("activity.session.sheet-saved", Tone.GOOD);

    private final String textKey;
    private final Tone tone;

    Standing(String textKey, Tone tone) {
        this.textKey = textKey;
        this.tone = tone;
    }

    /** None where it is over or does not take place. */
    public static @Nullable Standing of(SessionStatus status, TimeRange time, Instant now) {
        if (!status.takesPlace() || !now.isBefore(time.to())) {
            return null;
        }
        if (status == SessionStatus.HELD) {
            return RECORDED;
        }
        return now.isBefore(time.from()) ? AHEAD : ON;
    }

    /** Key of its word for staff. */
    public String textKey() {
        return textKey;
    }

    public Tone tone() {
        return tone;
    }
}
