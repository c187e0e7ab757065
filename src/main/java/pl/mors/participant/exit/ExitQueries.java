package pl.mors.participant.exit;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.ParticipationId;
import pl.mors.platform.Coded;

/** What is known about leaving. */
@Repository
@Transactional(readOnly = true)
public class ExitQueries {

    private final JdbcClient jdbc;

    ExitQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<ProgrammeExit> find(ParticipationId id) {
        return jdbc.sql("SELECT exited_on, reason, path_completed FROM known_exit WHERE participation_id = :id")
                .param("id", id.value())
                .query((row, number) -> new ProgrammeExit(
                        row.getObject("exited_on", LocalDate.class),
                        Coded.of(ExitReason.class, row.getString("reason")),
                        row.getBoolean("path_completed")))
                .optional();
    }

    /** Changes with each record; empty while nobody left. A form sends it back so that nobody overwrites a colleague unseen. */
    public String version(ParticipationId id) {
        return jdbc.sql("SELECT id::text FROM known_exit WHERE participation_id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .orElse("");
    }
}
