package pl.mors.activity.care;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.platform.Ids;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CareRepository {

    private final JdbcClient jdbc;

    CareRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two who explain one session wait for each other. */
    void supersede(SessionId session) {
        jdbc.sql("SELECT id FROM session WHERE id = :session FOR UPDATE")
                .param("session", session.value())
                .query()
                .listOfRows();
        jdbc.sql("""
                        UPDATE care_explanation SET superseded_at = clock_timestamp()
                        WHERE session_id = :session AND superseded_at IS NULL
                        """).param("session", session.value()).update();
    }

    void add(SessionId session, StaffNeed need, String reason) {
        jdbc.sql("""
                        INSERT INTO care_explanation (organisation_id, id, session_id, children, staff, reason)
                        VALUES (current_organisation(), :id, :session, :children, :staff, :reason)
                        """)
                .param("id", Ids.next())
                .param("session", session.value())
                .param("children", need.children().all())
                .param("staff", need.staff())
                .param("reason", reason)
                .update();
    }
}
