package pl.mors.activity.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.GroupId;
import pl.mors.activity.series.SeriesDays;
import pl.mors.calendar.Booking;
import pl.mors.calendar.Pieces;
import pl.mors.calendar.TimeRange;
import pl.mors.identity.MembershipId;
import pl.mors.programme.RoomId;

/**
 * When, where, with whom and with which equipment a group is to meet.
 *
 * @param times one session each, in order
 * @param room none for a session outside the organisation's rooms
 * @param series of which these times are; none for sessions that do not repeat
 */
record SessionPlan(
        GroupId group,
        List<TimeRange> times,
        @Nullable RoomId room,
        List<MembershipId> facilitators,
        List<Pieces> equipment,
        @Nullable String topic,
        @Nullable SeriesDays series) {

    SessionPlan {
        times = List.copyOf(times);
        facilitators = List.copyOf(facilitators);
        equipment = List.copyOf(equipment);
    }

    /** Without the times during which something stands in the way. */
    List<TimeRange> timesBeside(List<StandingSession> standing) {
        return times.stream()
                .filter(time -> standing.stream().noneMatch(one -> one.time().overlaps(time)))
                .toList();
    }

    Booking booking(TimeRange time) {
        return new Booking(time, room, facilitators, equipment);
    }
}
