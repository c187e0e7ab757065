package pl.mors.casework.meeting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.calendar.CalendarEntryId;
import pl.mors.calendar.TimeRange;
import pl.mors.casework.CardId;
import pl.mors.casework.MeetingId;
import pl.mors.identity.MembershipId;

/**
 * A meeting of a card, as last recorded.
 *
 * @param version its row; a form sends it back so that nobody corrects what they have not seen
 * @param specialist who led it or is to lead it; the card may have another one by now
 * @param note what was done; null where nothing was written or the note was not asked for
 */
public record Meeting(
        MeetingId id,
        UUID version,
        CardId card,
        CalendarEntryId entry,
        MembershipId specialist,
        TimeRange time,
        MeetingStatus status,
        MeetingTopic topic,
        boolean signed,
        @Nullable String note) {

    Meeting with(@Nullable String written) {
        return new Meeting(id, version, card, entry, specialist, time, status, topic, signed, written);
    }

    /** Whether it takes or took the participant's time: nobody can be at two meetings at once. */
    boolean overlaps(TimeRange other) {
        return status != MeetingStatus.CANCELLED
                && time.from().isBefore(other.to())
                && other.from().isBefore(time.to());
    }

    public long minutes() {
        return time.duration().toMinutes();
    }

    /** Planned for a time that has passed, so that somebody should say what became of it. */
    public boolean isWaiting(LocalDate today) {
        return status == MeetingStatus.PLANNED && time.day().isBefore(today);
    }

    public boolean lacksSignature() {
        return status == MeetingStatus.HELD && !signed;
    }
}
