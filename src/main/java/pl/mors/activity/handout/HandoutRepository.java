package pl.mors.activity.handout;

import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.person.PersonId;

@Repository
@Transactional
class HandoutRepository {

    private final JdbcClient jdbc;

    HandoutRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is said of others, or of other kinds, stays. */
    void keep(SessionId session, HandoutKind kind, Collection<PersonId> receiving, Collection<PersonId> takenBack) {
        jdbc.sql("""
                        UPDATE handout SET superseded_at = clock_timestamp()
                        WHERE session_id = :session AND kind = :kind AND superseded_at IS NULL
                            AND person_id = ANY (:takenBack)
                        """)
                .param("session", session.value())
                .param("kind", kind.code())
                .param("takenBack", values(takenBack))
                .update();
        jdbc.sql("""
                        INSERT INTO handout (organisation_id, id, session_id, person_id, kind)
                        SELECT current_organisation(), gen_random_uuid(), :session, person, :kind
                        FROM unnest(:receiving::uuid[]) AS person
                        ON CONFLICT DO NOTHING
                        """)
                .param("session", session.value())
                .param("kind", kind.code())
                .param("receiving", values(receiving))
                .update();
    }

    private static UUID[] values(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(UUID[]::new);
    }
}
