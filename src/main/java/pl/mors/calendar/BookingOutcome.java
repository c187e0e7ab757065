package pl.mors.calendar;

import java.util.List;
import pl.mors.identity.MembershipId;

/** How a booking ended. */
public sealed interface BookingOutcome {

    record Booked(CalendarEntryId entry) implements BookingOutcome {}

    /** It was not booked: what stands in the way, and when it would be free. */
    sealed interface Refusal extends BookingOutcome {

        List<Collision> collisions();

        List<TimeRange> freeTimes();
    }

    /**
     * Every lane of the room is held for at least a part of the time.
     *
     * @param collisions the entries that hold it, in order of time
     * @param freeTimes other times of the same length on the same day, the nearest first
     */
    record RoomTaken(List<Collision> collisions, List<TimeRange> freeTimes) implements Refusal {

        public RoomTaken {
            collisions = List.copyOf(collisions);
            freeTimes = List.copyOf(freeTimes);
        }
    }

    /**
     * A member of staff is elsewhere for at least a part of the time.
     *
     * @param collisions where, in order of time
     * @param freeTimes other times of the same length on the same day when room and staff are free, the nearest first
     */
    record StaffBusy(MembershipId staff, List<Collision> collisions, List<TimeRange> freeTimes) implements Refusal {

        public StaffBusy {
            collisions = List.copyOf(collisions);
            freeTimes = List.copyOf(freeTimes);
        }
    }
}
