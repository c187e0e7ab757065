package pl.mors.calendar;

import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records afterwards that a room, staff and equipment were in use, inside the transaction of the use case that says so. What
 * happened is never refused: where it collides with another entry it is kept as an entry that holds nothing.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class RecordUse {

    private final BookRoom bookRoom;
    private final CalendarRepository entries;

    RecordUse(BookRoom bookRoom, CalendarRepository entries) {
        this.bookRoom = bookRoom;
        this.entries = entries;
    }

    /** What was stored; collided says that the room, somebody of the staff or equipment was, on record, in use elsewhere too. */
    public record Recorded(CalendarEntryId entry, boolean collided) {}

    public Recorded record(Booking use) {
        return switch (bookRoom.book(use)) {
            case BookingOutcome.Booked booked -> new Recorded(booked.entry(), false);
            case BookingOutcome.Refusal refusal -> new Recorded(keepBeside(use), true);
        };
    }

    private CalendarEntryId keepBeside(Booking use) {
        var id = CalendarEntryId.next();
        entries.insert(id, use.period(), use.room(), false);
        use.staff().stream().distinct().forEach(staff -> entries.insertStaffIfFree(id, staff));
        use.equipment()
                .forEach(pieces -> entries.insertEquipmentIfFree(
                        id,
                        pieces.equipment(),
                        IntStream.rangeClosed(1, pieces.count()).boxed().toList()));
        return id;
    }
}
