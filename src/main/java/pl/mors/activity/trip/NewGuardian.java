package pl.mors.activity.trip;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.identity.MembershipId;

/**
 * Who is to go along on a trip to look after others.
 *
 * @param colleague the account of somebody who works here; none of a parent or anybody else
 * @param helper somebody without an account whom the group knows; none of a colleague and of somebody new
 * @param bornOn for the insurer; none while nobody gave it
 */
record NewGuardian(
        @Nullable MembershipId colleague,
        @Nullable UUID helper,
        String givenName,
        String familyName,
        @Nullable LocalDate bornOn,
        String phone) {

    String name() {
        return givenName + " " + familyName;
    }
}
