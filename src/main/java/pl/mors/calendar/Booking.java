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
 * @param equipment what has to be there, each once; may be empty
 */
public record Booking(TimeRange period, @Nullable RoomId room, List<MembershipId> staff, List<Pieces> equipment) {

    public Booking {
        staff = List.copyOf(staff);
        equipment = List.copyOf(equipment);
    }

    /** Without any equipment. */
    public Booking(TimeRange period, @Nullable RoomId room, List<MembershipId> staff) {
        this(period, room, staff, List.of());
    }

    /** Its room and staff alone. */
    Booking withoutEquipment() {
        return new Booking(period, room, staff);
    }
}
