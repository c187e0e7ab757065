package pl.mors.casework.path;

import java.time.LocalDate;
import pl.mors.platform.Coded;
import pl.mors.platform.web.Tone;

/**
 * A review of what was agreed, together with the participant.
 *
 * @param findings what was found; kept enciphered
 */
public record PathReview(LocalDate reviewedOn, ReviewOutcome outcome, String findings) {

    /** What the review came to. */
    public enum ReviewOutcome implements Coded {
        AS_AGREED(Tone.GOOD),
        TO_CHANGE(Tone.WARNING),
        COMPLETED(Tone.GOOD),
        BROKEN_OFF(Tone.BAD);

        private final Tone tone;

        ReviewOutcome(Tone tone) {
            this.tone = tone;
        }

        /** Whether what was agreed is over, so that no other review is to come. */
        public boolean isEnd() {
            return this == COMPLETED || this == BROKEN_OFF;
        }

        public Tone tone() {
            return tone;
        }

        public String textKey() {
            return "casework.review.outcome." + code();
        }
    }
}
