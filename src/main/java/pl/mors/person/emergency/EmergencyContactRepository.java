package pl.mors.person.emergency;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.person.PersonId;
import pl.mors.platform.Ids;

@Repository
@Transactional
class EmergencyContactRepository {

    private final JdbcClient jdbc;

    EmergencyContactRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A form that is sent twice names nobody twice. */
    void insert(PersonId person, String name, String relation, String phone) {
        jdbc.sql("SELECT id FROM person WHERE id = :id FOR NO KEY UPDATE")
                .param("id", person.value())
                .query(row -> {});
        jdbc.sql("""
                        INSERT INTO emergency_contact (organisation_id, id, person_id, name, relation, phone)
                        SELECT current_organisation(), :id, :person, :name, :relation, :phone
                        WHERE NOT EXISTS (SELECT FROM emergency_contact WHERE person_id = :person AND name = :name
                            AND relation = :relation AND phone = :phone AND superseded_at IS NULL)""")
                .param("id", Ids.next())
                .param("person", person.value())
                .param("name", name)
                .param("relation", relation)
                .param("phone", phone)
                .update();
    }

    /** Whether the person had this contact until now. */
    boolean supersede(PersonId person, UUID contact) {
        return jdbc.sql("""
                        UPDATE emergency_contact SET superseded_at = clock_timestamp()
                        WHERE id = :id AND person_id = :person AND superseded_at IS NULL""")
                        .param("id", contact)
                        .param("person", person.value())
                        .update()
                == 1;
    }
}
