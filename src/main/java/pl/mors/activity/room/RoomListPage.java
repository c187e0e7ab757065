package pl.mors.activity.room;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.mors.programme.RoomId;

/**
 * The organisation's rooms, venue by venue.
 *
 * @param next what is on or comes next in the rooms that have anything to come
 * @param mayWrite whether the reader may change rooms
 * @param mayBook whether the reader may book them for others
 * @param opensBookings whether the reader may know who books them
 */
public record RoomListPage(
        List<OfVenue> venues,
        Map<RoomId, RoomUse> next,
        LocalDate today,
        boolean mayWrite,
        boolean mayBook,
        boolean opensBookings) {

    /** The rooms of a venue. */
    public record OfVenue(Venue venue, List<RoomRow> rooms) {}

    public @Nullable RoomUse next(RoomRow row) {
        return next.get(row.room().id());
    }
}
