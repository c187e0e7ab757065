package pl.mors.activity.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.GroupId;
import pl.mors.calendar.Booking;
import pl.mors.calendar.TimeRange;
import pl.mors.identity.MembershipId;
import pl.mors.programme.RoomId;

/**
 * When, where and with whom a group is to meet.
 *
 * @param times one session each, in order
 * @param room none for a session outside the organisation's rooms
 */
record SessionPlan(
        GroupId group,
        List<TimeRange> times,
        @Nullable RoomId room,
        List<MembershipId> facilitators,
        @Nullable String topic) {

    SessionPlan {
        times = List.copyOf(times);
        facilitators = List.copyOf(facilitators);
    }

    Booking booking(TimeRange time) {
        return new Booking(time, room, facilitators);
    }
}
