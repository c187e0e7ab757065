package pl.mors.activity.booking;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import pl.mors.activity.OutsideBookingId;
import pl.mors.activity.session.Clash;
import pl.mors.calendar.BookRoom;
import pl.mors.calendar.Booking;
import pl.mors.calendar.BookingOutcome;
import pl.mors.calendar.CalendarEntryId;

/** Books a room for others: at every time that was asked for, or at none and every time that collided, or at those that are free. */
@Service
@Transactional
class BookForOthers {

    private final BookingRepository repository;
    private final BookRoom bookRoom;

    BookForOthers(BookingRepository repository, BookRoom bookRoom) {
        this.repository = repository;
        this.bookRoom = bookRoom;
    }

    sealed interface Outcome {}

    /** @param times how many */
    record Booked(OutsideBookingId booking, int times) implements Outcome {}

    /** The room is taken or withdrawn at these times; nothing was stored. */
    record Collided(List<Clash> clashes) implements Outcome {}

    /** @param withoutClashing whether the times that are free are booked where others are not */
    Outcome book(BookingPlan plan, boolean withoutClashing) {
        List<CalendarEntryId> held = new ArrayList<>();
        List<Clash> clashes = new ArrayList<>();
        for (var time : plan.times()) {
            switch (bookRoom.book(new Booking(time, plan.room(), List.of()))) {
                case BookingOutcome.Booked(var entry) -> held.add(entry);
                case BookingOutcome.Refusal refusal -> clashes.add(new Clash(time, refusal));
            }
        }
        if (held.isEmpty() || !(clashes.isEmpty() || withoutClashing)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Collided(List.copyOf(clashes));
        }
        var id = OutsideBookingId.next();
        repository.insert(id, plan.details());
        held.forEach(entry -> repository.insertTime(id, entry));
        return new Booked(id, held.size());
    }
}
