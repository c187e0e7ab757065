package pl.mors.activity.booking;

import java.util.List;
import pl.mors.calendar.TimeRange;
import pl.mors.programme.RoomId;

/**
 * A room that others ask for.
 *
 * @param times in order
 */
record BookingPlan(BookingDetails details, RoomId room, List<TimeRange> times) {

    BookingPlan {
        times = List.copyOf(times);
    }

    boolean isSeries() {
        return times.size() > 1;
    }
}
