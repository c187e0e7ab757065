package pl.mors.calendar;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records afterwards that a room, staff and equipment were in use, inside the transaction of the use case that says so. What
 * happened is never refused: where the room or the staff collide with another entry it is kept as an entry that holds nothing, and
 * equipment that another entry has, or that is not there any more, is on record beside what the entry holds.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class RecordUse {

    private final BookRoom bookRoom;
    private final HoldEquipment holdEquipment;
    private final CalendarRepository entries;
    private final EquipmentQueries equipment;

    RecordUse(BookRoom bookRoom, HoldEquipment holdEquipment, CalendarRepository entries, EquipmentQueries equipment) {
        this.bookRoom = bookRoom;
        this.holdEquipment = holdEquipment;
        this.entries = entries;
        this.equipment = equipment;
    }

    /** What was stored; collided says that the room, somebody of the staff or equipment was, on record, in use elsewhere too. */
    public record Recorded(CalendarEntryId entry, boolean collided) {}

    public Recorded record(Booking use) {
        return switch (bookAndHold(use, null)) {
            case BookingOutcome.Booked(var entry) ->
                new Recorded(entry, equipment.at(entry).stream().anyMatch(one -> one.collided() > 0));
            case BookingOutcome.Refusal refusal -> new Recorded(keepBeside(use), true);
        };
    }

    /**
     * Records once more what another entry said wrongly, which has let go of everything. Where the room or the staff were elsewhere
     * it leaves the caller's transaction as it was and says so.
     *
     * @param before whose pieces of equipment are the same ones still
     */
    public BookingOutcome recordAnew(Booking use, CalendarEntryId before) {
        return bookAndHold(use, before);
    }

    private BookingOutcome bookAndHold(Booking use, @Nullable CalendarEntryId before) {
        var outcome = bookRoom.bookOnRecord(use.withoutEquipment());
        if (outcome instanceof BookingOutcome.Booked(var entry)) {
            holdEquipment.record(entry, use, before);
        }
        return outcome;
    }

    private CalendarEntryId keepBeside(Booking use) {
        var id = CalendarEntryId.next();
        entries.insert(id, use.period(), use.room(), false);
        use.staff().stream().distinct().forEach(staff -> entries.insertStaffIfFree(id, staff));
        holdEquipment.record(id, use, null);
        return id;
    }
}
