package pl.mors.programme;

import java.util.UUID;
import pl.mors.platform.Ids;

/** Identifies a room of a venue. */
public record RoomId(UUID value) {

    public static RoomId next() {
        return new RoomId(Ids.next());
    }

    /** Reads an id from an address. */
    public static RoomId valueOf(String text) {
        return new RoomId(UUID.fromString(text));
    }
}
