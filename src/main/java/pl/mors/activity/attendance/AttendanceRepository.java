package pl.mors.activity.attendance;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.activity.SessionId;
import pl.mors.person.PersonId;
import pl.mors.platform.Ids;

@Repository
class AttendanceRepository {

    private final JdbcClient jdbc;

    AttendanceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many of the group the sheet says nothing about. */
    int unanswered(SessionId session) {
        return jdbc.sql("SELECT count(*) FROM unanswered_attendance WHERE session_id = :session")
                .param("session", session.value())
                .query(Integer.class)
                .single();
    }

    void markHeld(SessionId session) {
        jdbc.sql("UPDATE session SET status = 'held', version = version + 1 WHERE id = :session")
                .param("session", session.value())
                .update();
    }

    /** Whoever of the group has no answer by now. */
    void markTheRestAbsent(SessionId session) {
        jdbc.sql("""
                INSERT INTO attendance (organisation_id, id, session_id, person_id, status, session_version)
                SELECT u.organisation_id, gen_random_uuid(), u.session_id, u.person_id, 'absent', s.version
                FROM unanswered_attendance u JOIN session s ON s.organisation_id = u.organisation_id AND s.id = u.session_id
                WHERE u.session_id = :session
                """).param("session", session.value()).update();
    }

    /**
     * Saves a whole sheet in one statement. A row that says what is known already is left alone; a changed one supersedes the
     * row before, at the same moment, so that there is no moment without either; a row without status takes the person off.
     */
    void save(SessionId session, Map<PersonId, Optional<AttendanceStatus>> sheet) {
        var people = new String[sheet.size()];
        var statuses = new @Nullable String[sheet.size()];
        var ids = new String[sheet.size()];
        int next = 0;
        for (var row : sheet.entrySet()) {
            people[next] = row.getKey().toString();
            statuses[next] = row.getValue().map(AttendanceStatus::code).orElse(null);
            ids[next++] = Ids.next().toString();
        }
        jdbc.sql("""
                WITH moment AS MATERIALIZED (SELECT clock_timestamp() AS at),
                sheet AS (
                    SELECT * FROM unnest(:people::uuid[], :statuses::text[], :ids::uuid[]) AS typed (person_id, status, id)
                ),
                outdated AS (
                    UPDATE attendance a SET superseded_at = m.at FROM sheet t, moment m
                    WHERE a.session_id = :session AND a.person_id = t.person_id AND a.superseded_at IS NULL
                        AND a.status IS DISTINCT FROM t.status
                    RETURNING a.person_id
                )
                INSERT INTO attendance (organisation_id, id, session_id, person_id, status, recorded_at, session_version)
                SELECT current_organisation(), t.id, :session, t.person_id, t.status, m.at,
                    (SELECT version FROM session WHERE id = :session)
                FROM sheet t, moment m
                WHERE t.status IS NOT NULL AND (SELECT count(*) FROM outdated) >= 0
                    AND NOT EXISTS (SELECT FROM attendance a WHERE a.session_id = :session AND a.person_id = t.person_id
                        AND a.superseded_at IS NULL AND a.status = t.status)
                """)
                .param("session", session.value())
                .param("people", people)
                .param("statuses", statuses)
                .param("ids", ids)
                .update();
    }
}
