package pl.mors.participant.round;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.participant.RecruitmentRoundId;
import pl.mors.platform.Coded;
import pl.mors.platform.web.Tone;
import pl.mors.programme.ProgrammeId;

/**
 * A call for participants of a programme.
 *
 * @param publishedOn since when the public site shows it; null while it does not
 * @param applied how many applications there are; the terms stand still once there is one
 * @param ranked whether a list was approved
 */
public record RecruitmentRound(
        RecruitmentRoundId id,
        ProgrammeId programme,
        int version,
        RoundTerms terms,
        @Nullable LocalDate publishedOn,
        int applied,
        boolean ranked) {

    /** Where a round stands on a day. */
    public enum State implements Coded {
        PLANNED(Tone.NEUTRAL),
        OPEN(Tone.GOOD),
        /** Nobody may apply any more, and no list was approved. */
        CLOSED(Tone.WARNING),
        RANKED(Tone.INFO);

        private final Tone tone;

        State(Tone tone) {
            this.tone = tone;
        }

        public Tone tone() {
            return tone;
        }
    }

    public State stateOn(LocalDate today) {
        if (ranked) {
            return State.RANKED;
        }
        if (today.isBefore(terms.opensOn())) {
            return State.PLANNED;
        }
        return today.isAfter(terms.closesOn()) ? State.CLOSED : State.OPEN;
    }

    /** Whether the public site shows it on a day. */
    public boolean isPublishedOn(LocalDate today) {
        return publishedOn != null && !publishedOn.isAfter(today);
    }

    /** Whether one may apply on line on a day. */
    public boolean isOpenOn(LocalDate today) {
        return isPublishedOn(today) && !today.isBefore(terms.opensOn()) && !today.isAfter(terms.closesOn());
    }

    public String name() {
        return terms.name();
    }

    /** Whether terms and criteria may still change: everybody is measured by the same yardstick. */
    public boolean mayChange() {
        return applied == 0;
    }

    public List<String> requiredDocuments() {
        return terms.requiredDocuments();
    }
}
