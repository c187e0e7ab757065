package pl.mors.participant.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.participant.ExitEvidenceKind;
import pl.mors.participant.Participation;
import pl.mors.participant.ParticipationId;
import pl.mors.participant.SituationAfterExit;
import pl.mors.platform.Coded;
import pl.mors.platform.Ids;

@Repository
class FollowUpRepository {

    private final JdbcClient jdbc;

    FollowUpRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ExitSituation> find(ParticipationId id) {
        return jdbc.sql("""
                        SELECT x.situations, x.measured_on, e.kind, e.issued_on FROM known_exit_situation x
                        LEFT JOIN evidence e ON e.organisation_id = x.organisation_id AND e.id = x.evidence_id
                        WHERE x.participation_id = :id""")
                .param("id", id.value())
                .query(FollowUpRepository::situation)
                .optional();
    }

    void supersede(ParticipationId id) {
        jdbc.sql("""
                        UPDATE exit_situation SET superseded_at = clock_timestamp()
                        WHERE participation_id = :id AND superseded_at IS NULL""").param("id", id.value()).update();
    }

    void insert(Participation participation, ExitSituation situation) {
        var paper = situation.paper();
        var evidence = paper == null ? null : insertEvidence(participation, paper);
        jdbc.sql("""
                        INSERT INTO exit_situation (organisation_id, id, participation_id, situations, measured_on, evidence_id)
                        VALUES (current_organisation(), :id, :participation, :situations, :measuredOn, :evidence)""")
                .param("id", Ids.next())
                .param("participation", participation.id().value())
                .param(
                        "situations",
                        situation.situations().stream()
                                .map(SituationAfterExit::code)
                                .toArray(String[]::new))
                .param("measuredOn", situation.measuredOn())
                .param("evidence", evidence)
                .update();
    }

    private UUID insertEvidence(Participation participation, ExitSituation.Paper paper) {
        var id = Ids.next();
        jdbc.sql("""
                        INSERT INTO evidence (organisation_id, id, programme_id, person_id, kind, issued_on)
                        VALUES (current_organisation(), :id, :programme, :person, :kind, :issuedOn)""")
                .param("id", id)
                .param("programme", participation.programme().value())
                .param("person", participation.person().value())
                .param("kind", paper.kind().code())
                .param("issuedOn", paper.issuedOn())
                .update();
        return id;
    }

    private static ExitSituation situation(ResultSet row, int number) throws SQLException {
        var situations = (String[]) row.getArray("situations").getArray();
        return new ExitSituation(
                Arrays.stream(situations)
                        .map(code -> Coded.of(SituationAfterExit.class, code))
                        .toList(),
                row.getObject("measured_on", LocalDate.class),
                paper(row));
    }

    private static ExitSituation.@Nullable Paper paper(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        return kind == null
                ? null
                : new ExitSituation.Paper(
                        Coded.of(ExitEvidenceKind.class, kind), row.getObject("issued_on", LocalDate.class));
    }
}
