package pl.mors.programme;

import java.util.UUID;
import pl.mors.platform.Ids;

/** Identifies a place where sessions are held. */
public record VenueId(UUID value) {

    public static VenueId next() {
        return new VenueId(Ids.next());
    }

    /**
     * Reads an id from an address.
     *
     * @throws IllegalArgumentException when the text is not one
     */
    public static VenueId valueOf(String text) {
        return new VenueId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
