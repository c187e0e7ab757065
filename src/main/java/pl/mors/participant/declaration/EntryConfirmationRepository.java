package pl.mors.participant.declaration;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.participant.ParticipationId;
import pl.mors.platform.Ids;

@Repository
class EntryConfirmationRepository {

    private final JdbcClient jdbc;

    EntryConfirmationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void replace(ParticipationId id, LocalDate startedOn) {
        jdbc.sql("""
                        UPDATE entry_confirmation SET superseded_at = clock_timestamp()
                        WHERE participation_id = :id AND superseded_at IS NULL""").param("id", id.value()).update();
        jdbc.sql("""
                        INSERT INTO entry_confirmation (organisation_id, id, participation_id, started_on)
                        VALUES (current_organisation(), :id, :participation, :startedOn)""")
                .param("id", Ids.next())
                .param("participation", id.value())
                .param("startedOn", startedOn)
                .update();
    }
}
