package pl.mors.participant.startup;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.participant.ParticipationId;
import pl.mors.platform.Ids;

@Repository
class StartUpRepository {

    private final JdbcClient jdbc;

    StartUpRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void supersede(ParticipationId id) {
        jdbc.sql("""
                        UPDATE start_up SET superseded_at = clock_timestamp()
                        WHERE participation_id = :id AND superseded_at IS NULL""").param("id", id.value()).update();
    }

    void insert(ParticipationId id, StartUp startUp) {
        jdbc.sql("""
                        INSERT INTO start_up (organisation_id, id, participation_id, founded_on, amount, pkd)
                        VALUES (current_organisation(), :id, :participation, :foundedOn, :amount, :pkd)""")
                .param("id", Ids.next())
                .param("participation", id.value())
                .param("foundedOn", startUp.foundedOn())
                .param("amount", startUp.amount())
                .param("pkd", startUp.pkd())
                .update();
    }
}
