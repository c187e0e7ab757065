package pl.mors.participant.followup;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.ParticipationId;
import pl.mors.participant.SituationAfterExit;
import pl.mors.platform.Coded;

/** What is known some months after people left: what was asked late enough for the exit that holds. */
@Repository
@Transactional(readOnly = true)
public class LaterSituationQueries {

    private final JdbcClient jdbc;

    LaterSituationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Changes with each record; empty while there is none. A form sends it back so that nobody overwrites a colleague unseen. */
    String version(ParticipationId id, int months) {
        return jdbc.sql("""
                        SELECT id::text FROM known_later_situation
                        WHERE participation_id = :id AND months = :months""")
                .param("id", id.value())
                .param("months", months)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** By their months. */
    public List<LaterSituation> of(ParticipationId id) {
        return jdbc.sql("""
                        SELECT months, situations, asked_on FROM known_later_situation
                        WHERE participation_id = :id ORDER BY months""")
                .param("id", id.value())
                .query((row, number) -> new LaterSituation(
                        row.getInt("months"),
                        Arrays.stream((String[]) row.getArray("situations").getArray())
                                .map(code -> Coded.of(SituationAfterExit.class, code))
                                .toList(),
                        row.getObject("asked_on", LocalDate.class)))
                .list();
    }
}
