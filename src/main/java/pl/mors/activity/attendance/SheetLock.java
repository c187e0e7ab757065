package pl.mors.activity.attendance;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.mors.activity.SessionId;
import pl.mors.activity.session.SessionStatus;
import pl.mors.platform.Coded;

/** Keeps a session's sheet for whoever saves it, until the transaction ends. */
@Component
public class SheetLock {

    private final JdbcClient jdbc;

    SheetLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A session whose sheet is about to be saved. */
    public record LockedSession(int version, LocalDate day, SessionStatus status) {}

    /**
     * Reads the session and keeps other savings of its sheet waiting, and whoever decides how its group records sessions: that decision
     * takes the group for update. Whoever does so first and then writes of the session, as boards of trips do, does not wait for the
     * session: its key stays.
     */
    public Optional<LockedSession> take(SessionId session) {
        return jdbc.sql("""
                        SELECT s.version, s.status, e.on_day
                        FROM session s
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                            JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                        WHERE s.id = :session FOR NO KEY UPDATE OF s FOR KEY SHARE OF g
                        """)
                .param("session", session.value())
                .query((row, number) -> new LockedSession(
                        row.getInt("version"),
                        row.getObject("on_day", LocalDate.class),
                        Coded.of(SessionStatus.class, row.getString("status"))))
                .optional();
    }
}
