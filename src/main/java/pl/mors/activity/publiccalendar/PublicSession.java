package pl.mors.activity.publiccalendar;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.session.SessionStatus;
import pl.mors.calendar.TimeRange;

/**
 * A session as everybody may know it: no person stands in it.
 *
 * @param statusReason why it was called off
 * @param place room, venue and address; none for a session outside the organisation's rooms
 */
public record PublicSession(
        UUID organisation,
        UUID id,
        String groupName,
        String groupKind,
        @Nullable String topic,
        TimeRange time,
        SessionStatus status,
        @Nullable String statusReason,
        @Nullable String place) {

    public boolean isCancelled() {
        return status == SessionStatus.CANCELLED;
    }
}
