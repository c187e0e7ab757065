package pl.mors.identity;

import java.util.UUID;
import pl.mors.platform.Ids;

/** Identifies an account's membership of one organisation: the person on the staff, as rosters and calendars know them. */
public record MembershipId(UUID value) {

    public static MembershipId next() {
        return new MembershipId(Ids.next());
    }
}
