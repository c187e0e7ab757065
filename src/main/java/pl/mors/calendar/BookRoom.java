package pl.mors.calendar;

import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.identity.MembershipId;
import pl.mors.programme.RoomId;

/**
 * Holds a room, staff and equipment for a time, inside the transaction of the use case that needs them. Nothing is looked up first: the
 * database's exclusion constraints decide, also between bookings made at the same moment.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class BookRoom {

    private final CalendarRepository entries;
    private final RoomQueries rooms;
    private final HoldEquipment holdEquipment;
    private final Collisions collisions;

    BookRoom(CalendarRepository entries, RoomQueries rooms, HoldEquipment holdEquipment, Collisions collisions) {
        this.entries = entries;
        this.rooms = rooms;
        this.holdEquipment = holdEquipment;
        this.collisions = collisions;
    }

    /**
     * Books it, or leaves the caller's transaction as it was and says why not.
     *
     * @throws IllegalArgumentException when the organisation has no such room or equipment
     */
    public BookingOutcome book(Booking wanted) {
        return OrAsBefore.doing(() -> tryToBook(wanted, false));
    }

    /** As {@link #book}, of what took place: also in a room that was withdrawn by then. */
    BookingOutcome bookOnRecord(Booking use) {
        return OrAsBefore.doing(() -> tryToBook(use, true));
    }

    private BookingOutcome tryToBook(Booking wanted, boolean onRecord) {
        var id = CalendarEntryId.next();
        var room = wanted.room();
        if (room == null) {
            entries.insert(id, wanted.period(), null, true);
        } else {
            var kept = keep(room);
            if (!onRecord && kept.isWithdrawn(wanted.period().day())) {
                return collisions.roomWithdrawn(id, wanted, kept);
            }
            if (!holdsALane(id, wanted, room, kept.parallelSessions())) {
                return collisions.roomTaken(id, wanted, room);
            }
        }
        Optional<MembershipId> busy = firstBusy(id, wanted);
        return busy.isPresent() ? collisions.staffBusy(id, wanted, busy.get()) : holdEquipment.hold(id, wanted);
    }

    private RoomQueries.Room keep(RoomId room) {
        entries.keepRoom(room);
        return rooms.find(room).orElseThrow(() -> new IllegalArgumentException("no room " + room));
    }

    private boolean holdsALane(CalendarEntryId id, Booking wanted, RoomId room, int lanes) {
        for (int lane = 1; lane <= lanes; lane++) {
            if (entries.insertIfFree(id, wanted.period(), room, lane)) {
                return true;
            }
        }
        return false;
    }

    /** Always in the same order, so that two bookings of the same people cannot wait for each other. */
    private Optional<MembershipId> firstBusy(CalendarEntryId id, Booking wanted) {
        return wanted.staff().stream()
                .distinct()
                .sorted(Comparator.comparing(MembershipId::value))
                .filter(staff -> !entries.insertStaffIfFree(id, staff))
                .findFirst();
    }
}
