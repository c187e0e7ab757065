package pl.mors.activity.now;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.SessionId;
import pl.mors.activity.session.SessionStatus;
import pl.mors.calendar.TimeRange;

/**
 * A session of this hour; numbers, never people, but for who leads it.
 *
 * @param place room and venue; none outside the organisation's rooms
 * @param equipment what it has, in words; none also where it does not take place
 * @param present how many are ticked as present
 * @param guests how many were counted besides, or instead of names
 * @param enrolled how many have a place in the group today
 */
public record SessionNow(
        SessionId id,
        String groupName,
        @Nullable String topic,
        TimeRange time,
        @Nullable String place,
        @Nullable String equipment,
        List<String> facilitators,
        SessionStatus status,
        int present,
        int guests,
        int enrolled) {

    /** How a session stands to a moment. */
    public enum Moment {
        AHEAD,
        ON,
        OVER,
        /** It does not take place: moved or called off. */
        OFF
    }

    boolean takesPlace() {
        return status.takesPlace();
    }

    public Moment at(Instant now) {
        if (!takesPlace()) {
            return Moment.OFF;
        }
        return now.isBefore(time.from()) ? Moment.AHEAD : now.isBefore(time.to()) ? Moment.ON : Moment.OVER;
    }
}
