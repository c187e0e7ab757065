package pl.mors.activity.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.mors.calendar.TimeRange;
import pl.mors.platform.web.Tone;

/** How a session stands whose end is still to come. Its sheet may be saved already, which is not to say that it is over. */
public enum Standing {
    AHEAD(SessionStatus.PLANNED.textKey(), SessionStatus.PLANNED.tone()),
    ON("activity.now.moment.on", Tone.GOOD);

    private final String textKey;
    private final Tone tone;

    Standing(String textKey, Tone tone) {
        this.textKey = textKey;
        this.tone = tone;
    }

    /** None where it is over or does not take place. */
    static @Nullable Standing of(SessionStatus status, TimeRange time, Instant now) {
        boolean takesPlace = status == SessionStatus.PLANNED || status == SessionStatus.HELD;
        if (!takesPlace || !now.isBefore(time.to())) {
            return null;
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
