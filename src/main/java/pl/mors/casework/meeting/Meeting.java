package pl.mors.casework.meeting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.calendar.CalendarEntryId;
import pl.mors.calendar.TimeRange;
import pl.mors.casework.CardId;
import pl.mors.casework.MeetingId;

/**
 * A meeting of a card, as last recorded.
 *
 * @param version its row; a form sends it back so that nobody corrects what they have not seen
 * @param note what was done; null where nothing was written or the note was not asked for
 */
public record Meeting(
        MeetingId id,
        UUID version,
        CardId card,
        CalendarEntryId entry,
        TimeRange time,
        MeetingStatus status,
        MeetingTopic topic,
        boolean signed,
        @Nullable String note) {

    Meeting with(@Nullable String written) {
        return new Meeting(id, version, card, entry, time, status, topic, signed, written);
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
