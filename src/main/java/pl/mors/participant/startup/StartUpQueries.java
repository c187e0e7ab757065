package pl.mors.participant.startup;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.ParticipationId;

/** Who was given a grant to start a business, and what came of it. */
@Repository
@Transactional(readOnly = true)
public class StartUpQueries {

    private final JdbcClient jdbc;

    StartUpQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the support is on record. */
    public boolean isGranted(ParticipationId id) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM support
                            WHERE participation_id = :id AND support_subkind = 'start_up_grant')""").param("id", id.value()).query(Boolean.class).single();
    }

    public Optional<StartUp> find(ParticipationId id) {
        return jdbc.sql("SELECT founded_on, amount, pkd FROM known_start_up WHERE participation_id = :id")
                .param("id", id.value())
                .query((row, number) -> new StartUp(
                        row.getObject("founded_on", LocalDate.class),
                        row.getBigDecimal("amount"),
                        row.getString("pkd")))
                .optional();
    }

    /** Changes with each record; empty while there is none. A form sends it back so that nobody overwrites a colleague unseen. */
    String version(ParticipationId id) {
        return jdbc.sql("SELECT id::text FROM known_start_up WHERE participation_id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .orElse("");
    }
}
