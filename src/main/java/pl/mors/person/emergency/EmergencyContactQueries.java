package pl.mors.person.emergency;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.person.PersonId;

/** Whom to call, as known at the moment set by {@code mors.known_at}. */
@Repository
@Transactional(readOnly = true)
class EmergencyContactQueries {

    private final JdbcClient jdbc;

    EmergencyContactQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of their records: who was named first is called first. */
    List<EmergencyContact> of(PersonId person) {
        return jdbc.sql("SELECT * FROM known_emergency_contact WHERE person_id = :person ORDER BY recorded_at, id")
                .param("person", person.value())
                .query((row, number) -> new EmergencyContact(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("relation"),
                        row.getString("phone")))
                .list();
    }
}
