package pl.mors.participant.correction;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.participant.ParticipationId;
import pl.mors.platform.Ids;

@Repository
class CorrectionRepository {

    private final JdbcClient jdbc;

    CorrectionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(ParticipationId participation, Corrected what, String reason, int supportsLost) {
        jdbc.sql("""
                        INSERT INTO participation_correction (organisation_id, id, participation_id, what, reason, supports_lost)
                        VALUES (current_organisation(), :id, :participation, :what, :reason, :supportsLost)""")
                .param("id", Ids.next())
                .param("participation", participation.value())
                .param("what", what.code())
                .param("reason", reason)
                .param("supportsLost", supportsLost)
                .update();
    }
}
