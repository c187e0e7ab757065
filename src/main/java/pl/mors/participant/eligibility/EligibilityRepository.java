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
import pl.mors.participant.eligibility.StoredCheck.ToldFinding;
import pl.mors.person.PersonId;
import pl.mors.platform.Coded;
import pl.mors.platform.Ids;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeId;
import tools.jackson.databind.json.JsonMapper;

@Repository
class EligibilityRepository {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    EligibilityRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Papers that hold as facts, the latest issue first. */
    List<Evidence> evidence(PersonId person, ProgrammeId programme) {
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

    void insertEvidence(PersonId person, ProgrammeId programme, Evidence paper) {
        jdbc.sql("""
                        INSERT INTO evidence (organisation_id, id, programme_id, person_id, kind, issued_on, valid_until)
                        VALUES (current_organisation(), :id, :programme, :person, :kind, :issuedOn, :validUntil)""")
                .param("id", paper.id())
                .param("programme", programme.value())
                .param("person", person.value())
                .param("kind", paper.kind())
                .param("issuedOn", paper.issuedOn())
                .param("validUntil", paper.validUntil())
                .update();
    }

    /** Whether there was such a paper to withdraw. */
    boolean supersedeEvidence(PersonId person, UUID evidence) {
        return jdbc.sql("""
                        UPDATE evidence SET superseded_at = clock_timestamp()
                        WHERE id = :id AND person_id = :person AND superseded_at IS NULL""")
                        .param("id", evidence)
                        .param("person", person.value())
                        .update()
                == 1;
    }

    Optional<StoredCheck> latest(PersonId person, ProgrammeId programme) {
        return jdbc.sql("""
                        SELECT id, outcome, answers, findings, recorded_at FROM known_eligibility_check
                        WHERE person_id = :person AND programme_id = :programme ORDER BY recorded_at DESC LIMIT 1""")
                .param("person", person.value())
                .param("programme", programme.value())
                .query(this::check)
                .optional();
    }

    void supersede(PersonId person, ProgrammeId programme) {
        jdbc.sql("""
                        UPDATE eligibility_check SET superseded_at = clock_timestamp()
                        WHERE person_id = :person AND programme_id = :programme AND superseded_at IS NULL""")
                .param("person", person.value())
                .param("programme", programme.value())
                .update();
    }

    StoredCheck insert(PersonId person, Programme programme, EligibilityAnswers answers, Eligibility result) {
        var id = Ids.next();
        var findings = result.findings().stream().map(ToldFinding::of).toList();
        var recordedAt = jdbc.sql("""
                        INSERT INTO eligibility_check (organisation_id, id, programme_id, programme_version_id, person_id,
                            checked_on, outcome, answers, findings)
                        VALUES (current_organisation(), :id, :programme, :version, :person, :day, :outcome,
                            :answers::jsonb, :findings::jsonb)
                        RETURNING recorded_at""")
                .param("id", id)
                .param("programme", programme.id().value())
                .param("version", programme.version().value())
                .param("person", person.value())
                .param("day", answers.day())
                .param("outcome", result.outcome().code())
                .param("answers", json.writeValueAsString(answers))
                .param("findings", json.writeValueAsString(findings))
                .query(OffsetDateTime.class)
                .single();
        return new StoredCheck(id, result.outcome(), answers, findings, recordedAt.toInstant());
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
