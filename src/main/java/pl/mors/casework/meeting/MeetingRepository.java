package pl.mors.casework.meeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.calendar.CalendarEntryId;
import pl.mors.casework.CardId;
import pl.mors.casework.CaseText;
import pl.mors.casework.MeetingId;
import pl.mors.platform.Ids;

@Repository
class MeetingRepository {

    private final JdbcClient jdbc;
    private final CaseText texts;

    MeetingRepository(JdbcClient jdbc, CaseText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /** Whether the row still held. */
    boolean supersede(UUID version) {
        return jdbc.sql("""
                        UPDATE support_meeting SET superseded_at = clock_timestamp()
                        WHERE id = :id AND superseded_at IS NULL""").param("id", version).update() == 1;
    }

    void insert(MeetingId meeting, CardId card, CalendarEntryId entry, SaveMeeting.Said said) {
        var row = Ids.next();
        jdbc.sql("""
                        INSERT INTO support_meeting (organisation_id, id, meeting_id, card_id, entry_id, status, topic, signed, note)
                        VALUES (current_organisation(), :id, :meeting, :card, :entry, :status, :topic, :signed, :note)""")
                .param("id", row)
                .param("meeting", meeting.value())
                .param("card", card.value())
                .param("entry", entry.value())
                .param("status", said.status().code())
                .param("topic", said.topic().code())
                .param("signed", said.signed())
                .param("note", hidden(row, said.note()))
                .update();
    }

    private byte @Nullable [] hidden(UUID row, @Nullable String note) {
        return note == null ? null : texts.hide(row, note);
    }
}
