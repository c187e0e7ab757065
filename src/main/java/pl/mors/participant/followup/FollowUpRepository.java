package pl.mors.participant.followup;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.participant.Participation;
import pl.mors.participant.ParticipationId;
import pl.mors.participant.SituationAfterExit;
import pl.mors.platform.Ids;

@Repository
class FollowUpRepository {

    private final JdbcClient jdbc;

    FollowUpRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
}
