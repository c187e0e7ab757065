package pl.mors.participant.eligibility;

import java.time.LocalDate;
import pl.mors.platform.web.Tone;

/** How a rule came out; the worst last. */
public enum FindingState {
    MET(Tone.GOOD),
    /** Met today, and not for long. */
    ABOUT_TO_EXPIRE(Tone.WARNING),
    MISSING_EVIDENCE(Tone.WARNING),
    NOT_MET(Tone.BAD);

    /** With so many days left something is about to expire: the first support may come too late for it. */
    private static final int SOON_DAYS = 7;

    private final Tone tone;

    FindingState(Tone tone) {
        this.tone = tone;
    }

    public Tone tone() {
        return tone;
    }

    /** The same, for what holds until a last day: met, and about to expire when that is soon. */
    FindingState until(LocalDate lastDay, LocalDate day) {
        return this == MET && !lastDay.isAfter(day.plusDays(SOON_DAYS)) ? ABOUT_TO_EXPIRE : this;
    }

    /** Whether joining is not hindered. */
    public boolean isGood() {
        return this == MET || this == ABOUT_TO_EXPIRE;
    }
}
