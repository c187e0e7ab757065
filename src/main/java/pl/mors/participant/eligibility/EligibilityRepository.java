package pl.mors.participant.eligibility;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.participant.eligibility.StoredCheck.ToldFinding;
import pl.mors.person.PersonId;
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

    void supersede(PersonId person, ProgrammeId programme) {
        jdbc.sql("""
                        UPDATE eligibility_check SET superseded_at = clock_timestamp()
                        WHERE person_id = :person AND programme_id = :programme AND superseded_at IS NULL""")
                .param("person", person.value())
                .param("programme", programme.value())
                .update();
    }

    StoredCheck insert(
            PersonId person,
            Programme programme,
            EligibilityAnswers answers,
            EligibilityFacts facts,
            Eligibility result) {
        var id = Ids.next();
        var findings = result.findings().stream().map(ToldFinding::of).toList();
        var recordedAt = jdbc.sql("""
                        INSERT INTO eligibility_check (organisation_id, id, programme_id, programme_version_id, person_id,
                            checked_on, outcome, answers, findings, facts)
                        VALUES (current_organisation(), :id, :programme, :version, :person, :day, :outcome,
                            :answers::jsonb, :findings::jsonb, :facts::jsonb)
                        RETURNING recorded_at""")
                .param("id", id)
                .param("programme", programme.id().value())
                .param("version", programme.version().value())
                .param("person", person.value())
                .param("day", answers.day())
                .param("outcome", result.outcome().code())
                .param("answers", json.writeValueAsString(answers))
                .param("findings", json.writeValueAsString(findings))
                .param("facts", json.writeValueAsString(facts))
                .query(OffsetDateTime.class)
                .single();
        return new StoredCheck(id, result.outcome(), answers, findings, recordedAt.toInstant());
    }
}
