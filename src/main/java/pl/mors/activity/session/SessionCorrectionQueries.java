package pl.mors.activity.session;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.calendar.TimeRange;
import pl.mors.platform.text.Texts;

/** Reads how a held session was recorded before it was corrected. */
@Repository
@Transactional(readOnly = true)
public class SessionCorrectionQueries {

    private static final int MOST = 100;

    private final JdbcClient jdbc;

    SessionCorrectionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How it was recorded until then.
     *
     * @param by who corrected it
     */
    public record Before(
            TimeRange time,
            @Nullable String room,
            String leaders,
            String equipment,
            @Nullable String topic,
            String reason,
            Instant until,
            @Nullable String by) {

        /** What it said, in one line. */
        public String words() {
            return Stream.of(
                            Texts.t("activity.session.hours", time.startTime(), time.endTime()),
                            room,
                            leaders.isEmpty() ? null : leaders,
                            equipment.isEmpty() ? null : equipment,
                            topic)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(", "));
        }

        /** Who corrected it, and when. */
        public String byline() {
            var at = Texts.dateTime(until);
            return by == null ? at : at + ", " + by;
        }
    }

    /** The latest correction first. */
    List<Before> of(SessionId session) {
        return jdbc.sql("""
                        SELECT lower(e.period) AS from_at, upper(e.period) AS to_at, r.name || ' · ' || v.name AS room,
                            (SELECT coalesce(string_agg(a.display_name, ', ' ORDER BY a.display_name), '')
                                FROM calendar_staff f
                                    JOIN membership m ON m.organisation_id = f.organisation_id AND m.id = f.membership_id
                                    JOIN account a ON a.id = m.account_id
                                WHERE f.organisation_id = c.organisation_id AND f.entry_id = c.entry_id
                                    AND f.replaced_at IS NULL) AS leaders,
                            (SELECT coalesce(string_agg(q.words, ', ' ORDER BY q.name, q.words), '')
                                FROM equipment_at_entry q
                                WHERE q.organisation_id = c.organisation_id AND q.entry_id = c.entry_id) AS equipment,
                            c.topic, c.reason, c.recorded_at, b.display_name
                        FROM known_session_correction c
                            JOIN calendar_entry e ON e.organisation_id = c.organisation_id AND e.id = c.entry_id
                            LEFT JOIN room r ON r.organisation_id = e.organisation_id AND r.id = e.room_id
                            LEFT JOIN venue v ON v.organisation_id = r.organisation_id AND v.id = r.venue_id
                            LEFT JOIN account b ON b.id = c.recorded_by
                        WHERE c.session_id = :session ORDER BY c.recorded_at DESC, c.id LIMIT :limit
                        """)
                .param("session", session.value())
                .param("limit", MOST)
                .query((row, number) -> new Before(
                        TimeRange.ofRow(row),
                        row.getString("room"),
                        row.getString("leaders"),
                        row.getString("equipment"),
                        row.getString("topic"),
                        row.getString("reason"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("display_name")))
                .list();
    }

    /** Who is recorded as present but came too late and left too early for so many minutes; in the order of the register. */
    List<String> missing(SessionId session, long minutes) {
        return jdbc.sql("""
                        SELECT coalesce(c.code, p.given_name || ' ' || p.family_name) AS called
                        FROM known_attendance a
                            JOIN person p ON p.organisation_id = a.organisation_id AND p.id = a.person_id
                            LEFT JOIN sheet_code c ON c.organisation_id = a.organisation_id AND c.session_id = a.session_id
                                AND c.person_id = a.person_id
                        WHERE a.session_id = :session AND a.status = 'present'
                            AND coalesce(a.late_minutes, 0) + coalesce(a.left_early_minutes, 0) >= :minutes
                        ORDER BY c.number NULLS LAST, p.family_name, p.given_name, p.id LIMIT :limit
                        """)
                .param("session", session.value())
                .param("minutes", minutes)
                .param("limit", MOST)
                .query(String.class)
                .list();
    }

    /** Who leads it, as recorded by now. */
    List<UUID> leaders(SessionId session) {
        return jdbc.sql("SELECT membership_id FROM staff_at_session WHERE session_id = :session")
                .param("session", session.value())
                .query(UUID.class)
                .list();
    }
}
