package pl.mors.calendar;

import java.util.UUID;
import pl.mors.platform.Ids;

/** Identifies a room of a venue. */
public record RoomId(UUID value) {

    public static RoomId next() {
        return new RoomId(Ids.next());
    }
}
