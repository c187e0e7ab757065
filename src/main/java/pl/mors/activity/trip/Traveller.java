package pl.mors.activity.trip;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.mors.person.PersonId;

/**
 * Somebody who has a place in the group on the day of the trip, or on the trip.
 *
 * @param groups in how many they were present in the days that count
 * @param presences how many times
 * @param consentMissing whether no guardian's consent is on record although one is needed
 * @param consentToEarlierDay whether a guardian consented to the trip on a day from which it was moved, and not yet to this one
 * @param overrideReason why they go along without having earned it
 */
public record Traveller(
        PersonId person,
        String givenName,
        String familyName,
        LocalDate bornOn,
        int groups,
        int presences,
        boolean earned,
        boolean minor,
        boolean consentMissing,
        boolean consentToEarlierDay,
        boolean going,
        @Nullable String overrideReason) {

    /** As people are called. */
    public String name() {
        return givenName + " " + familyName;
    }

    /** As people stand in lists. */
    public String listName() {
        return familyName + " " + givenName;
    }
}
