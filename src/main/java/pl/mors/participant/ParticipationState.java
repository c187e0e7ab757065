package pl.mors.participant;

import pl.mors.platform.Coded;
import pl.mors.platform.web.Tone;

/** Where a participation stands; derived from the facts by the view participation_state. */
public enum ParticipationState implements Coded {
    /** In the programme without a declaration, and without support so far. */
    REGISTERED(Tone.NEUTRAL),
    DECLARED(Tone.INFO),
    /** Had the first support. */
    ACTIVE(Tone.GOOD),
    LEFT(Tone.NEUTRAL);

    private final Tone tone;

    ParticipationState(Tone tone) {
        this.tone = tone;
    }

    public Tone tone() {
        return tone;
    }
}
