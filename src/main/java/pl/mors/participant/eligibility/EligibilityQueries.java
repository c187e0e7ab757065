package pl.mors.participant.eligibility;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.eligibility.StoredCheck.ToldFinding;
import pl.mors.person.PersonId;
import pl.mors.platform.Coded;
import pl.mors.programme.ProgrammeId;
import tools.jackson.databind.json.JsonMapper;

/** What is kept about a person's eligibility. */
@Repository
@Transactional(readOnly = true)
public class EligibilityQueries {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    EligibilityQueries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The check that holds, if there ever was one. */
    public Optional<StoredCheck> latest(PersonId person, ProgrammeId programme) {
        return jdbc.sql("""
                        SELECT id, outcome, answers, findings, recorded_at FROM known_eligibility_check
                        WHERE person_id = :person AND programme_id = :programme ORDER BY recorded_at DESC LIMIT 1""")
                .param("person", person.value())
                .param("programme", programme.value())
                .query(this::check)
                .optional();
    }

    /** A check as it was told, whether or not a later one holds now. */
    public Optional<StoredCheck> told(UUID check) {
        return jdbc.sql("SELECT id, outcome, answers, findings, recorded_at FROM eligibility_check WHERE id = :id")
                .param("id", check)
                .query(this::check)
                .optional();
    }

    /** What the check rests on. */
    CheckBasis basis(UUID check) {
        return jdbc.sql("""
                        SELECT v.number, c.recorded_at, a.display_name, c.facts
                        FROM eligibility_check c
                            JOIN programme_version v ON v.organisation_id = c.organisation_id AND v.id = c.programme_version_id
                            LEFT JOIN account a ON a.id = c.recorded_by
                        WHERE c.id = :id""")
                .param("id", check)
                .query((row, number) -> {
                    var facts = row.getString("facts");
                    return new CheckBasis(
                            row.getInt("number"),
                            instant(row),
                            row.getString("display_name"),
                            facts == null ? null : json.readValue(facts, EligibilityFacts.class));
                })
                .single();
    }

    /** The check on which the declaration that holds rests; empty without one. */
    Optional<StoredCheck> declared(PersonId person, ProgrammeId programme) {
        return jdbc.sql("""
                        SELECT c.id, c.outcome, c.answers, c.findings, c.recorded_at
                        FROM participation a
                            JOIN known_declaration d ON d.participation_id = a.id
                            JOIN eligibility_check c ON c.organisation_id = d.organisation_id AND c.id = d.eligibility_check_id
                        WHERE a.person_id = :person AND a.programme_id = :programme""")
                .param("person", person.value())
                .param("programme", programme.value())
                .query(this::check)
                .optional();
    }

    /** Papers that hold as facts, the latest issue first. */
    public List<Evidence> evidence(PersonId person, ProgrammeId programme) {
        return jdbc.sql("""
                        SELECT id, kind, issued_on, valid_until FROM known_evidence
                        WHERE person_id = :person AND programme_id = :programme ORDER BY issued_on DESC, id""")
                .param("person", person.value())
                .param("programme", programme.value())
                .query((row, number) -> new Evidence(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class)))
                .list();
    }

    private StoredCheck check(ResultSet row, int number) throws SQLException {
        return new StoredCheck(
                row.getObject("id", UUID.class),
                Coded.of(Eligibility.Outcome.class, row.getString("outcome")),
                json.readValue(row.getString("answers"), EligibilityAnswers.class),
                Arrays.asList(json.readValue(row.getString("findings"), ToldFinding[].class)),
                instant(row));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("recorded_at", OffsetDateTime.class).toInstant();
    }
}
