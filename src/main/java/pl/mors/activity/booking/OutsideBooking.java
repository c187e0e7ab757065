package pl.mors.activity.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pl.mors.activity.OutsideBookingId;
import pl.mors.activity.OutsideTimeId;
import pl.mors.calendar.TimeRange;
import pl.mors.programme.RoomId;

/**
 * A room that others have.
 *
 * @param roomLabel room and venue
 * @param times in order of time
 * @param version grows with each correction; a form sends it back so that nobody overwrites a colleague unseen
 */
public record OutsideBooking(
        OutsideBookingId id, BookingDetails details, RoomId room, String roomLabel, List<Time> times, int version) {

    /** One time of it. */
    public record Time(OutsideTimeId id, TimeRange time, boolean calledOff) {

        /** Whether it can still be called off. */
        public boolean isAhead(Instant now) {
            return !calledOff && time.from().isAfter(now);
        }
    }

    /** Empty when it has no such time. */
    Optional<Time> at(OutsideTimeId time) {
        return times.stream().filter(one -> one.id().equals(time)).findFirst();
    }

    /** What is still ahead after a time of it, in order. */
    List<Time> following(Time time, Instant now) {
        return times.stream()
                .filter(one -> one.isAhead(now)
                        && one.time().from().isAfter(time.time().from()))
                .toList();
    }
}
