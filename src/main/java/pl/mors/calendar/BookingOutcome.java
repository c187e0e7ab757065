package pl.mors.calendar;

import java.time.LocalDate;
import java.util.List;
import pl.mors.calendar.RoomQueries.Room;
import pl.mors.identity.MembershipId;

/** How a booking ended. */
public sealed interface BookingOutcome {

    record Booked(CalendarEntryId entry) implements BookingOutcome {}

    /** It was not booked: what stands in the way, and when it would be free. */
    sealed interface Refusal extends BookingOutcome {

        /** Empty where nothing is taken. */
        default List<Collision> collisions() {
            return List.of();
        }

        /** Empty also where no other hour would be better. */
        default List<TimeRange> freeTimes() {
            return List.of();
        }

        /** Empty where it is not the room that cannot be had. */
        default List<Room> freeRooms() {
            return List.of();
        }
    }

    /**
     * Every lane of the room is held for at least a part of the time.
     *
     * @param collisions the entries that hold it, in order of time
     * @param freeTimes other times of the same length on the same day when room, staff and equipment are free, the nearest first
     * @param freeRooms others that are free at the very time, those of the same venue first; empty where staff or equipment are not
     */
    record RoomTaken(List<Collision> collisions, List<TimeRange> freeTimes, List<Room> freeRooms) implements Refusal {

        public RoomTaken {
            collisions = List.copyOf(collisions);
            freeTimes = List.copyOf(freeTimes);
            freeRooms = List.copyOf(freeRooms);
        }
    }

    /**
     * On that day the room is withdrawn: no hour of it would be better.
     *
     * @param freeRooms others that are free at the very time, those of the same venue first; empty where staff or equipment are not
     */
    record RoomWithdrawn(Room room, LocalDate withdrawnOn, List<Room> freeRooms) implements Refusal {

        public RoomWithdrawn {
            freeRooms = List.copyOf(freeRooms);
        }
    }

    /**
     * Too few pieces of equipment are free throughout the time.
     *
     * @param free how many are
     * @param collisions the entries that hold the others, in order of time
     * @param freeTimes other times of the same length on the same day when room, staff and equipment are free, the nearest first
     */
    record EquipmentTaken(Equipment equipment, int free, List<Collision> collisions, List<TimeRange> freeTimes)
            implements Refusal {

        public EquipmentTaken {
            collisions = List.copyOf(collisions);
            freeTimes = List.copyOf(freeTimes);
        }
    }

    /** On that day the equipment is withdrawn from use: no hour of it would be better. */
    record EquipmentWithdrawn(Equipment equipment, LocalDate withdrawnOn) implements Refusal {}

    /** There are fewer pieces of the equipment than are wanted, at any time. */
    record EquipmentTooFew(Equipment equipment) implements Refusal {}

    /**
     * A member of staff is elsewhere for at least a part of the time.
     *
     * @param collisions where, in order of time
     * @param freeTimes other times of the same length on the same day when room, staff and equipment are free, the nearest first
     */
    record StaffBusy(MembershipId staff, List<Collision> collisions, List<TimeRange> freeTimes) implements Refusal {

        public StaffBusy {
            collisions = List.copyOf(collisions);
            freeTimes = List.copyOf(freeTimes);
        }
    }
}
