package pl.mors.activity.booking;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.OutsideTimeId;
import pl.mors.calendar.ReleaseEntry;
import pl.mors.platform.BusinessDate;

/** Calls a booking by others off, one time or with those that follow: the room is free again, and the booking stays on record. */
@Service
@Transactional
class CallOffBooking {

    private final BookingRepository repository;
    private final ReleaseEntry releaseEntry;
    private final BusinessDate businessDate;
    private final Clock clock;

    CallOffBooking(BookingRepository repository, ReleaseEntry releaseEntry, BusinessDate businessDate, Clock clock) {
        this.repository = repository;
        this.releaseEntry = releaseEntry;
        this.businessDate = businessDate;
        this.clock = clock;
    }

    sealed interface Outcome {}

    /** @param times how many were called off */
    record CalledOff(int times) implements Outcome {}

    /** It has begun or was called off before; nothing was stored. */
    record NotAhead() implements Outcome {}

    Outcome callOff(OutsideTimeId time, boolean following) {
        var ahead = repository.lockAhead(time, businessDate.now(clock));
        if (ahead.isEmpty() || !ahead.getFirst().time().equals(time)) {
            return new NotAhead();
        }
        var gone = following ? ahead : List.of(ahead.getFirst());
        gone.forEach(one -> {
            releaseEntry.release(one.entry());
            repository.callOff(one.time());
        });
        return new CalledOff(gone.size());
    }
}
