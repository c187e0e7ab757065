package pl.mors.casework.meeting;

import pl.mors.platform.Coded;
import pl.mors.platform.web.Tone;

/** Where a meeting stands. */
public enum MeetingStatus implements Coded {
    PLANNED(Tone.INFO),
    HELD(Tone.GOOD),
    /** The participant did not come. */
    MISSED(Tone.WARNING),
    CANCELLED(Tone.NEUTRAL);

    private final Tone tone;

    MeetingStatus(Tone tone) {
        this.tone = tone;
    }

    public Tone tone() {
        return tone;
    }

    public String textKey() {
        return "casework.meeting.status." + code();
    }
}
