package pl.mors.employment.internship;

import pl.mors.platform.web.Tone;

/** Where an internship stands on a day; follows from the agreement. */
public enum InternshipState {
    AGREED(Tone.INFO),
    RUNNING(Tone.GOOD),
    FINISHED(Tone.NEUTRAL),
    BROKEN_OFF(Tone.WARNING),
    HIRED(Tone.GOOD);

    private final Tone tone;

    InternshipState(Tone tone) {
        this.tone = tone;
    }

    public Tone tone() {
        return tone;
    }

    public String textKey() {
        return "employment.internship.state." + name();
    }
}
