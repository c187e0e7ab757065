package pl.mors.activity.threshold;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.activity.GroupId;
import pl.mors.activity.SessionId;
import pl.mors.person.PersonId;
import pl.mors.platform.Ids;

@Repository
class MadeUpRepository {

    private final JdbcClient jdbc;

    MadeUpRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps others waiting who record what the person made up for. */
    void lock(PersonId person) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('made_up ' || :person))")
                .param("person", person.toString())
                .query((row, number) -> true)
                .list();
    }

    void add(SessionId session, PersonId person, LocalDate day, int minutes, String how) {
        jdbc.sql("""
                INSERT INTO made_up (organisation_id, id, session_id, person_id, made_up_on, minutes, how)
                VALUES (current_organisation(), :id, :session, :person, :day, :minutes, :how)
                """)
                .param("id", Ids.next())
                .param("session", session.value())
                .param("person", person.value())
                .param("day", day)
                .param("minutes", minutes)
                .param("how", how)
                .update();
    }

    /** @return whether there was such a one */
    boolean takeBack(GroupId group, PersonId person, UUID madeUp) {
        return jdbc.sql("""
                        UPDATE made_up m SET superseded_at = clock_timestamp()
                        FROM session s
                        WHERE m.id = :id AND m.person_id = :person AND m.superseded_at IS NULL
                            AND s.organisation_id = m.organisation_id AND s.id = m.session_id AND s.group_id = :group
                        """)
                        .param("id", madeUp)
                        .param("person", person.value())
                        .param("group", group.value())
                        .update()
                == 1;
    }
}
