package pl.mors.activity.trip;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.mors.person.FullAge;

/**
 * A minor goes along with a guardian's consent to the group on record, whatever the group asks of its other sessions; no reason outweighs
 * a missing one. Source: Family and Guardianship Code, articles 95 and 98, from memory, as {@code GuardianConsent}.
 */
final class TripConsent {

    private TripConsent() {}

    /** @param answer what a guardian said last; none while nobody was asked */
    static boolean isMissing(LocalDate bornOn, LocalDate trip, @Nullable String answer) {
        return FullAge.isMinor(bornOn, trip) && !"given".equals(answer);
    }
}
