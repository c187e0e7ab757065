package pl.mors.participant.application;

import pl.mors.platform.Coded;
import pl.mors.platform.web.Tone;

/** Where an application stands; derived from the facts by the view application_state. */
public enum ApplicationState implements Coded {
    SUBMITTED(Tone.INFO),
    INCOMPLETE(Tone.WARNING),
    COMPLETE(Tone.INFO),
    ACCEPTED(Tone.GOOD),
    RESERVE(Tone.NEUTRAL),
    REFUSED(Tone.BAD),
    APPEALED(Tone.WARNING),
    WITHDRAWN(Tone.NEUTRAL);

    private final Tone tone;

    ApplicationState(Tone tone) {
        this.tone = tone;
    }

    public Tone tone() {
        return tone;
    }
}
