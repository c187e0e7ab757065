package pl.mors.participant.exit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.participant.ParticipationId;
import pl.mors.platform.Ids;

@Repository
class ExitRepository {

    private final JdbcClient jdbc;

    ExitRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void supersede(ParticipationId id) {
        jdbc.sql("""
                        UPDATE programme_exit SET superseded_at = clock_timestamp()
                        WHERE participation_id = :id AND superseded_at IS NULL""").param("id", id.value()).update();
    }

    void insert(ParticipationId id, ProgrammeExit exit) {
        jdbc.sql("""
                        INSERT INTO programme_exit (organisation_id, id, participation_id, exited_on, reason, path_completed)
                        VALUES (current_organisation(), :id, :participation, :exitedOn, :reason, :pathCompleted)""")
                .param("id", Ids.next())
                .param("participation", id.value())
                .param("exitedOn", exit.exitedOn())
                .param("reason", exit.reason().code())
                .param("pathCompleted", exit.pathCompleted())
                .update();
    }
}
