package pl.mors.identity;

import java.util.UUID;
import pl.mors.platform.Ids;

/** Identifies an account's membership of one organisation: the person on the staff, as rosters and calendars know them. */
public record MembershipId(UUID value) {

    public static MembershipId next() {
        return new MembershipId(Ids.next());
    }

    /**
     * Reads an id from an address.
     *
     * @throws IllegalArgumentException when the text is not one
     */
    public static MembershipId valueOf(String text) {
        return new MembershipId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
