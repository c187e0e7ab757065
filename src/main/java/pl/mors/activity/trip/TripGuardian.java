package pl.mors.activity.trip;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who goes along on a trip to look after others: a parent or a colleague.
 *
 * @param bornOn for the insurer; none while nobody gave it
 */
public record TripGuardian(
        UUID id,
        String givenName,
        String familyName,
        @Nullable LocalDate bornOn,
        String phone,
        boolean colleague) {

    public String name() {
        return givenName + " " + familyName;
    }

    public String listName() {
        return familyName + " " + givenName;
    }
}
