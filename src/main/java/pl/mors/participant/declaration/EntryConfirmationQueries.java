package pl.mors.participant.declaration;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.ParticipationId;

/** For which day of the first support the situation at entry was confirmed. */
@Repository
@Transactional(readOnly = true)
public class EntryConfirmationQueries {

    private final JdbcClient jdbc;

    EntryConfirmationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<LocalDate> confirmedFor(ParticipationId id) {
        return jdbc.sql("SELECT started_on FROM known_entry_confirmation WHERE participation_id = :id")
                .param("id", id.value())
                .query(LocalDate.class)
                .optional();
    }
}
