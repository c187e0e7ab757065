package pl.mors.casework.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.calendar.CalendarEntryId;
import pl.mors.calendar.TimeRange;
import pl.mors.casework.CardId;
import pl.mors.casework.CaseId;
import pl.mors.casework.CaseText;
import pl.mors.casework.MeetingId;
import pl.mors.identity.MembershipId;
import pl.mors.platform.Coded;
import pl.mors.platform.DateRange;
import pl.mors.platform.NotFound;

/** Meetings of cards, as known at the moment set by {@code mors.known_at}. */
@Repository
@Transactional(readOnly = true)
public class MeetingQueries {

    private static final String SELECT = """
            SELECT s.*, lower(e.period) AS from_at, upper(e.period) AS to_at, w.membership_id
            FROM known_support_meeting s
                JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                JOIN calendar_staff w ON w.organisation_id = e.organisation_id AND w.entry_id = e.id
            """;

    private final JdbcClient jdbc;
    private final CaseText texts;

    MeetingQueries(JdbcClient jdbc, CaseText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /**
     * The meeting with its note.
     *
     * @throws NotFound when there is none
     */
    public Meeting get(MeetingId meeting) {
        return withNotes(jdbc.sql(SELECT + "WHERE s.meeting_id = :id").param("id", meeting.value())).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("meeting " + meeting));
    }

    /** Those of a card without their notes, the latest first. */
    public List<Meeting> of(CardId card) {
        return jdbc.sql(SELECT + "WHERE s.card_id = :card ORDER BY from_at DESC, s.meeting_id")
                .param("card", card.value())
                .query(MeetingQueries::withoutNote)
                .list();
    }

    /** Those of a case that somebody held within some days, with their notes, the earliest first. */
    public List<Meeting> held(CaseId id, UUID specialist, DateRange days) {
        return withNotes(jdbc.sql(SELECT + """
                                JOIN support_card c ON c.organisation_id = s.organisation_id AND c.id = s.card_id
                            WHERE c.case_id = :case AND w.membership_id = :specialist AND s.status = 'held'
                                AND e.on_day BETWEEN :from AND :to
                            ORDER BY from_at, s.meeting_id""")
                .param("case", id.value())
                .param("specialist", specialist)
                .param("from", days.from())
                .param("to", days.to()));
    }

    private List<Meeting> withNotes(JdbcClient.StatementSpec statement) {
        Map<UUID, byte[]> hidden = new HashMap<>();
        var meetings = statement
                .query((row, number) -> {
                    var meeting = withoutNote(row, number);
                    var note = row.getBytes("note");
                    if (note != null) {
                        hidden.put(meeting.version(), note);
                    }
                    return meeting;
                })
                .list();
        var notes = texts.readAll(hidden, String.class);
        return meetings.stream()
                .map(meeting -> meeting.with(notes.get(meeting.version())))
                .toList();
    }

    private static Meeting withoutNote(ResultSet row, int number) throws SQLException {
        return new Meeting(
                new MeetingId(row.getObject("meeting_id", UUID.class)),
                row.getObject("id", UUID.class),
                new CardId(row.getObject("card_id", UUID.class)),
                new CalendarEntryId(row.getObject("entry_id", UUID.class)),
                new MembershipId(row.getObject("membership_id", UUID.class)),
                TimeRange.ofRow(row),
                Coded.of(MeetingStatus.class, row.getString("status")),
                Coded.of(MeetingTopic.class, row.getString("topic")),
                row.getBoolean("signed"),
                null);
    }
}
