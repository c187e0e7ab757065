package pl.mors.activity.offline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;

/** Reads which sessions somebody takes along. */
@Repository
@Transactional(readOnly = true)
class OfflineQueries {

    private final JdbcClient jdbc;

    OfflineQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that somebody leads, from a day to a day; in order of time. */
    List<SessionId> led(UUID membership, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        SELECT s.id
                        FROM calendar_entry e
                            JOIN session s ON s.organisation_id = e.organisation_id AND s.entry_id = e.id
                        WHERE e.on_day BETWEEN :from AND :to AND s.status IN ('planned', 'held')
                            AND EXISTS (SELECT FROM session_leader l WHERE l.organisation_id = s.organisation_id
                                AND l.session_id = s.id AND l.membership_id = :membership)
                        ORDER BY lower(e.period), s.id
                        """)
                .param("membership", membership)
                .param("from", from)
                .param("to", to)
                .query((row, number) -> new SessionId(row.getObject("id", UUID.class)))
                .list();
    }

    /** What a session became by being moved, once or again and again; empty where it was not. */
    Optional<SessionId> became(SessionId session) {
        return jdbc.sql("SELECT last_id FROM changed_session WHERE session_id = :session AND last_id <> session_id")
                .param("session", session.value())
                .query((row, number) -> new SessionId(row.getObject("last_id", UUID.class)))
                .optional();
    }
}
