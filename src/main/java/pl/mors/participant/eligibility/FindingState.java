package pl.mors.participant.eligibility;

import pl.mors.platform.web.Tone;

/** How a rule came out; the worst last. */
public enum FindingState {
    MET(Tone.GOOD),
    /** Met today, and not for long. */
    ABOUT_TO_EXPIRE(Tone.WARNING),
    MISSING_EVIDENCE(Tone.WARNING),
    NOT_MET(Tone.BAD);

    private final Tone tone;

    FindingState(Tone tone) {
        this.tone = tone;
    }

    public Tone tone() {
        return tone;
    }

    /** Whether joining is not hindered. */
    public boolean isGood() {
        return this == MET || this == ABOUT_TO_EXPIRE;
    }
}
