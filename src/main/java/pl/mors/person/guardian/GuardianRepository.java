package pl.mors.person.guardian;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.person.GuardianId;
import pl.mors.person.PersonId;

@Repository
class GuardianRepository {

    private final JdbcClient jdbc;

    GuardianRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One guardian of a person at a time. */
    void lock(PersonId person) {
        jdbc.sql("SELECT id FROM person WHERE id = :id FOR NO KEY UPDATE")
                .param("id", person.value())
                .query(UUID.class)
                .single();
    }

    void insert(PersonId person, NewGuardian guardian) {
        jdbc.sql("""
                        INSERT INTO guardian (organisation_id, id, person_id, kind, given_name, family_name, phone, email)
                        VALUES (current_organisation(), :id, :person, :kind, :givenName, :familyName, :phone, :email)""")
                .param("id", GuardianId.next().value())
                .param("person", person.value())
                .param("kind", guardian.kind().code())
                .param("givenName", guardian.givenName())
                .param("familyName", guardian.familyName())
                .param("phone", guardian.phone())
                .param("email", guardian.email())
                .update();
    }

    /** Whether the person had this guardian until now. */
    boolean supersede(PersonId person, GuardianId guardian) {
        return jdbc.sql("""
                        UPDATE guardian SET superseded_at = clock_timestamp()
                        WHERE id = :id AND person_id = :person AND superseded_at IS NULL""")
                        .param("id", guardian.value())
                        .param("person", person.value())
                        .update()
                == 1;
    }
}
