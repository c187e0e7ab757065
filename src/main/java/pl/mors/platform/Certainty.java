package pl.mors.platform;

import pl.mors.platform.web.Tone;

/** How sure a figure or a limit is. */
public enum Certainty implements Coded {
    /** Read in the source. */
    VERIFIED(Tone.GOOD),
    /** A usual figure; the call or the regulations of the project decide. */
    PER_CALL(Tone.WARNING),
    /** Follows from published figures. */
    INFERRED(Tone.WARNING),
    /** Not found in a source. */
    MEMORY(Tone.WARNING);

    private final Tone tone;

    Certainty(Tone tone) {
        this.tone = tone;
    }

    public Tone tone() {
        return tone;
    }

    public String textKey() {
        return "certainty." + code();
    }
}
