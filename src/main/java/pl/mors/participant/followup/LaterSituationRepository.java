package pl.mors.participant.followup;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.participant.ParticipationId;
import pl.mors.participant.SituationAfterExit;
import pl.mors.platform.Ids;

@Repository
class LaterSituationRepository {

    private final JdbcClient jdbc;

    LaterSituationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void supersede(ParticipationId id, int months) {
        jdbc.sql("""
                        UPDATE later_situation SET superseded_at = clock_timestamp()
                        WHERE participation_id = :id AND months = :months AND superseded_at IS NULL""").param("id", id.value()).param("months", months).update();
    }

    void insert(ParticipationId id, LaterSituation situation) {
        jdbc.sql("""
                        INSERT INTO later_situation (organisation_id, id, participation_id, months, situations, asked_on)
                        VALUES (current_organisation(), :id, :participation, :months, :situations, :askedOn)""")
                .param("id", Ids.next())
                .param("participation", id.value())
                .param("months", situation.months())
                .param(
                        "situations",
                        situation.situations().stream()
                                .map(SituationAfterExit::code)
                                .toArray(String[]::new))
                .param("askedOn", situation.askedOn())
                .update();
    }
}
