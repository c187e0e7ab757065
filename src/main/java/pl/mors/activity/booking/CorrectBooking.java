package pl.mors.activity.booking;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.OutsideBookingId;

/** Corrects who has a room and what for. Other times are another booking. */
@Service
@Transactional
class CorrectBooking {

    private final BookingRepository repository;

    CorrectBooking(BookingRepository repository) {
        this.repository = repository;
    }

    /**
     * @param version of the booking that was read
     * @return whether the booking was still at this version
     */
    boolean correct(OutsideBookingId booking, int version, BookingDetails details) {
        return repository.update(booking, version, details);
    }
}
