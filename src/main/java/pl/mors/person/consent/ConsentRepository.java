package pl.mors.person.consent;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.person.GuardianId;
import pl.mors.person.PersonId;
import pl.mors.platform.Ids;

@Repository
class ConsentRepository {

    private final JdbcClient jdbc;

    ConsentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One answer of a person at a time. */
    void lock(PersonId person) {
        jdbc.sql("SELECT id FROM person WHERE id = :id FOR NO KEY UPDATE")
                .param("id", person.value())
                .query(UUID.class)
                .single();
    }

    void replace(
            PersonId person,
            ConsentSubject subject,
            ConsentAnswer answer,
            LocalDate answeredOn,
            @Nullable GuardianId guardian) {
        jdbc.sql("""
                        UPDATE consent SET superseded_at = clock_timestamp()
                        WHERE person_id = :person AND subject = :subject AND superseded_at IS NULL""")
                .param("person", person.value())
                .param("subject", subject.code())
                .update();
        jdbc.sql("""
                        INSERT INTO consent (organisation_id, id, person_id, subject, answer, answered_on, guardian_id)
                        VALUES (current_organisation(), :id, :person, :subject, :answer, :answeredOn, :guardian)""")
                .param("id", Ids.next())
                .param("person", person.value())
                .param("subject", subject.code())
                .param("answer", answer.code())
                .param("answeredOn", answeredOn)
                .param("guardian", guardian == null ? null : guardian.value())
                .update();
    }
}
