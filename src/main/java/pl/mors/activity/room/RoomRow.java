package pl.mors.activity.room;

import org.jspecify.annotations.Nullable;
import pl.mors.calendar.RoomQueries.Room;

/**
 * A room as its pages show it.
 *
 * @param capacity for how many people it is; none where nobody said
 * @param withdrawalReason why it was withdrawn; none for one that was not
 * @param keptByStaff whether programme files leave it as it is
 * @param version grows with each change; a form sends it back so that nobody overwrites a colleague unseen
 */
public record RoomRow(
        Room room,
        Venue venue,
        @Nullable Integer capacity,
        @Nullable String withdrawalReason,
        boolean keptByStaff,
        int version) {}
