package pl.mors.activity.call;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.person.PersonId;

/** Reads who is expected at a session that nobody has changed. */
@Repository
@Transactional(readOnly = true)
public class ExpectedQueries {

    private final JdbcClient jdbc;
    private final ReachQueries reach;

    ExpectedQueries(JdbcClient jdbc, ReachQueries reach) {
        this.jdbc = jdbc;
        this.reach = reach;
    }

    /** @param workPhone none where none is known */
    public record Leader(String name, @Nullable String workPhone) {}

    /** In the order of the register, or of the codes. */
    List<Concerned> people(SessionId session, LocalDate day) {
        var people = jdbc.sql("SELECT who FROM expected_at_session WHERE session_id = :session AND NOT guardian")
                .param("session", session.value())
                .query((row, number) -> new PersonId(row.getObject("who", UUID.class)))
                .list();
        return reach.people(people, session, day, Map.of(), Map.of());
    }

    /** Who goes along on a trip to look after others, by name. */
    List<GuardianToCall> guardians(SessionId session) {
        return jdbc.sql("""
                        SELECT id, given_name || ' ' || family_name AS name, phone FROM known_trip_guardian
                        WHERE session_id = :session ORDER BY family_name, given_name, id
                        """)
                .param("session", session.value())
                .query((row, number) -> new GuardianToCall(
                        row.getObject("id", UUID.class), row.getString("name"), row.getString("phone"), List.of()))
                .list();
    }

    /** Who is to lead it, by name. */
    List<Leader> leaders(SessionId session) {
        return jdbc.sql("""
                        SELECT l.display_name, m.work_phone FROM staff_at_session l
                            JOIN membership m ON m.organisation_id = l.organisation_id AND m.id = l.membership_id
                        WHERE l.session_id = :session ORDER BY l.display_name, m.id
                        """)
                .param("session", session.value())
                .query((row, number) -> new Leader(row.getString("display_name"), row.getString("work_phone")))
                .list();
    }
}
