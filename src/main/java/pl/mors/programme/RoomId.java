package pl.mors.programme;

import java.util.UUID;
import pl.mors.platform.Ids;

/** Identifies a room of a venue. */
public record RoomId(UUID value) {

    public static RoomId next() {
        return new RoomId(Ids.next());
    }

    /**
     * Reads an id from an address.
     *
     * @throws IllegalArgumentException when the text is not one
     */
    public static RoomId valueOf(String text) {
        return new RoomId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
