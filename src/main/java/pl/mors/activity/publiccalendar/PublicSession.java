package pl.mors.activity.publiccalendar;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.session.SessionStatus;
import pl.mors.calendar.TimeRange;

/**
 * A session as everybody may know it: no person stands in it.
 *
 * @param community whose group it is; none where the group is for everybody
 * @param statusReason why it was called off, in the words that staff wrote for residents
 * @param place where it is; none for a session outside the organisation's rooms
 */
public record PublicSession(
        UUID organisation,
        UUID id,
        String groupName,
        String groupKind,
        AgeSpan ages,
        @Nullable PublicCommunity community,
        @Nullable String topic,
        TimeRange time,
        SessionStatus status,
        @Nullable String statusReason,
        @Nullable PublicPlace place)
        implements PublicEntry {

    public boolean isCancelled() {
        return status == SessionStatus.CANCELLED;
    }
}
