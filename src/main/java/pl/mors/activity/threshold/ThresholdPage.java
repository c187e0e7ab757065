package pl.mors.activity.threshold;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.group.GroupQueries.GroupDetails;
import pl.mors.activity.threshold.AttendanceThreshold.Attainment;
import pl.mors.activity.threshold.AttendanceThreshold.Time;
import pl.mors.person.PersonId;
import pl.mors.platform.web.Tone;

/**
 * Who attended how much of a group's time.
 *
 * @param members empty when the reader may not know who is in the group
 */
public record ThresholdPage(GroupDetails group, boolean names, List<Row> members) {

    /**
     * One of the group's people.
     *
     * @param madeUp minutes of the attended time that they made up for
     * @param counted what of the time the share is one of
     * @param attainment null where the group asks for no share
     * @param completed whether the certificate can be handed out
     */
    public record Row(
            PersonId person,
            String givenName,
            String familyName,
            Time time,
            int madeUp,
            Time counted,
            @Nullable Attainment attainment,
            int spare,
            boolean completed) {

        public String name() {
            return familyName + " " + givenName;
        }

        /** As people are called. */
        public String calledName() {
            return givenName + " " + familyName;
        }

        /** Percent of the time that has answers, rounded down: nobody is shown a share that they do not have. */
        public @Nullable Integer share() {
            int told = counted.attended() + counted.missed();
            return told == 0 ? null : counted.attended() * 100 / told;
        }

        /** Whether enough was attended of the days of the place, and too little of the course for a certificate. */
        public boolean isTooShort() {
            return attainment == Attainment.MET && time.ahead() == 0 && !completed;
        }

        public String standingKey() {
            return "activity.threshold.standing."
                    + switch (attainment) {
                        case MET -> "met";
                        case IN_DANGER -> "in-danger";
                        case OUT_OF_REACH -> "out-of-reach";
                        case WITHIN_REACH -> "within-reach";
                        case null -> throw new IllegalStateException("the group asks for no share");
                    };
        }

        public Tone tone() {
            return switch (attainment) {
                case MET -> Tone.GOOD;
                case IN_DANGER -> Tone.WARNING;
                case OUT_OF_REACH -> Tone.BAD;
                case WITHIN_REACH -> Tone.INFO;
                case null -> Tone.NEUTRAL;
            };
        }
    }
}
