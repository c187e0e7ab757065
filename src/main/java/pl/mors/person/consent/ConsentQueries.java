package pl.mors.person.consent;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.person.PersonId;
import pl.mors.platform.Coded;

/** The answers that hold. */
@Repository
@Transactional(readOnly = true)
class ConsentQueries {

    private final JdbcClient jdbc;

    ConsentQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By what was asked, in the order of the form; nothing where nobody asked. */
    Map<ConsentSubject, Consent> of(PersonId person) {
        var consents = new EnumMap<ConsentSubject, Consent>(ConsentSubject.class);
        jdbc.sql("""
                        SELECT c.subject, c.answer, c.answered_on, g.given_name || ' ' || g.family_name AS guardian
                        FROM known_consent c
                            LEFT JOIN guardian g ON g.organisation_id = c.organisation_id AND g.id = c.guardian_id
                        WHERE c.person_id = :person""").param("person", person.value()).query(row -> {
            var subject = Coded.of(ConsentSubject.class, row.getString("subject"));
            consents.put(
                    subject,
                    new Consent(
                            subject,
                            Coded.of(ConsentAnswer.class, row.getString("answer")),
                            row.getObject("answered_on", LocalDate.class),
                            row.getString("guardian")));
        });
        return consents;
    }
}
