package pl.mors.activity.session;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.SessionId;
import pl.mors.calendar.TimeRange;
import pl.mors.programme.RoomId;

/**
 * A group is in one place at a time, whether planned or on record. What is sent a second time, as by a second press of the button,
 * is the session that stands there already. Source: hours of support are counted once, and a person cannot be in two rooms.
 */
final class OneSessionAtATime {

    sealed interface Finding {}

    record Free() implements Finding {}

    /** All of it stands there already, at the same times in the same room. */
    record Same(SessionId first) implements Finding {}

    /** In the way, in order of time. */
    record Overlapping(List<StandingSession> sessions) implements Finding {}

    private OneSessionAtATime() {}

    /**
     * @param wanted times of sessions, in order
     * @param standing what the group has at any of these times, in order of time
     */
    static Finding check(List<TimeRange> wanted, @Nullable RoomId room, List<StandingSession> standing) {
        if (standing.isEmpty()) {
            return new Free();
        }
        boolean same = wanted.stream()
                .allMatch(time ->
                        standing.stream().anyMatch(one -> one.time().equals(time) && Objects.equals(one.room(), room)));
        return same ? new Same(standing.getFirst().id()) : new Overlapping(List.copyOf(standing));
    }
}
