package pl.mors.activity.trip;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.mors.person.FullAge;

/**
 * A minor goes along with a guardian's consent on record, whatever the group asks of its other sessions; no reason outweighs a missing one.
 * On a trip without a night away the consent to the group is enough; a night away needs one to that trip. Whoever refused or withdrew
 * either of them has not consented. A consent names a day: where the trip was moved to another one it is asked for anew, while a refusal
 * stays one. Source: Family and Guardianship Code, articles 95 and 98, from memory, as {@code GuardianConsent};
 * that a night away is asked about each time is practice of camps and outings [M].
 */
final class TripConsent {

    private static final String GIVEN = "given";

    private TripConsent() {}

    /**
     * What a guardian said last; none while nobody was asked.
     *
     * @param toGroup about taking part in the group
     * @param toTrip about this trip on its day
     * @param toEarlierDay about this trip on a day from which it was moved; none where they said anything since
     */
    record Answers(
            @Nullable String toGroup,
            @Nullable String toTrip,
            @Nullable String toEarlierDay) {

        /** Whether there is a consent to another day of this trip alone. */
        boolean isToEarlierDayOnly() {
            return GIVEN.equals(toEarlierDay);
        }

        private boolean coversWithoutNight() {
            return GIVEN.equals(toGroup) || GIVEN.equals(toTrip);
        }

        private boolean isRefused() {
            return isNo(toGroup) || isNo(toTrip) || isNo(toEarlierDay);
        }

        private static boolean isNo(@Nullable String answer) {
            return answer != null && !GIVEN.equals(answer);
        }
    }

    static boolean isMissing(LocalDate bornOn, LocalDate trip, boolean overnight, Answers answers) {
        return FullAge.isMinor(bornOn, trip)
                && (answers.isRefused()
                        || !(overnight ? GIVEN.equals(answers.toTrip()) : answers.coversWithoutNight()));
    }
}
