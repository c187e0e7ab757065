package pl.mors.activity.trip;

import java.time.LocalDate;

/**
 * R15: trips are for those who take part: whoever was present so many times, in so many groups, in the days before the trip. Source:
 * rules of a seniors' club (sen-suchy in pal-services) and of a community programme that takes "active participants" along (seed-M); the
 * figures are data of each trip. Groups with hidden membership are left out: the list would tell who is in them.
 *
 * @param groups at least so many different ones
 * @param presences at least so many in all of them together
 * @param days before the day of the trip, which itself does not count
 */
public record EarnedPlace(int groups, int presences, int days) {

    /** What a new trip asks for until somebody says otherwise; from memory. */
    static final EarnedPlace USUAL = new EarnedPlace(1, 3, 90);

    /** The first day that counts. */
    LocalDate since(LocalDate trip) {
        return trip.minusDays(days);
    }

    boolean isEarnedBy(int groupsAttended, int timesPresent) {
        return groupsAttended >= groups && timesPresent >= presences;
    }
}
