package pl.mors.activity.trip;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who goes along on a trip to look after others: a parent or a colleague.
 *
 * @param bornOn for the insurer; none while nobody gave it
 * @param worker the membership, or the helper without an account, by which the registers are asked
 */
public record TripGuardian(
        UUID id,
        String givenName,
        String familyName,
        @Nullable LocalDate bornOn,
        String phone,
        boolean colleague,
        @Nullable UUID worker) {

    public String name() {
        return givenName + " " + familyName;
    }

    public String listName() {
        return familyName + " " + givenName;
    }
}
