package pl.mors.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.identity.MembershipId;
import pl.mors.programme.RoomId;

/**
 * What is to be held.
 *
 * @param room none for what happens outside the organisation's rooms
 * @param staff who has to be there; may be empty
 */
public record Booking(TimeRange period, @Nullable RoomId room, List<MembershipId> staff) {

    public Booking {
        staff = List.copyOf(staff);
    }
}
