package pl.mors.community;

import java.util.UUID;
import pl.mors.platform.Ids;

/** Identifies a local community within a programme. */
public record CommunityId(UUID value) {

    public static CommunityId next() {
        return new CommunityId(Ids.next());
    }

    /**
     * Reads an id from an address.
     *
     * @throws IllegalArgumentException when the text is not one
     */
    public static CommunityId valueOf(String text) {
        return new CommunityId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
