package pl.mors.participant.correction;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.ParticipationId;
import pl.mors.platform.Coded;

/** What was corrected about participations. */
@Repository
@Transactional(readOnly = true)
public class CorrectionQueries {

    private final JdbcClient jdbc;

    CorrectionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    public List<Correction> of(ParticipationId id) {
        return jdbc.sql("""
                        SELECT what, reason, supports_lost, recorded_at FROM known_participation_correction
                        WHERE participation_id = :id ORDER BY recorded_at DESC, id""")
                .param("id", id.value())
                .query((row, number) -> new Correction(
                        Coded.of(Corrected.class, row.getString("what")),
                        row.getString("reason"),
                        row.getInt("supports_lost"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
