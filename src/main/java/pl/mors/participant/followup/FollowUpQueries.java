package pl.mors.participant.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.ExitEvidenceKind;
import pl.mors.participant.ParticipationId;
import pl.mors.participant.SituationAfterExit;
import pl.mors.platform.Coded;

/** What is known about people after they left. */
@Repository
@Transactional(readOnly = true)
public class FollowUpQueries {

    private final JdbcClient jdbc;

    FollowUpQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What holds: measured after the exit that holds. */
    public Optional<ExitSituation> find(ParticipationId id) {
        return find("known_exit_situation", id);
    }

    /** What was measured before the exit that holds now, or while nobody has left any more. */
    public Optional<ExitSituation> outdated(ParticipationId id) {
        return find("outdated_exit_situation", id);
    }

    private Optional<ExitSituation> find(String view, ParticipationId id) {
        return jdbc.sql("""
                        SELECT x.situations, x.measured_on, e.kind, e.issued_on FROM %s x
                        LEFT JOIN evidence e ON e.organisation_id = x.organisation_id AND e.id = x.evidence_id
                        WHERE x.participation_id = :id""".formatted(view))
                .param("id", id.value())
                .query(FollowUpQueries::situation)
                .optional();
    }

    /** Changes with each record; empty while there is none. A form sends it back so that nobody overwrites a colleague unseen. */
    String version(ParticipationId id) {
        return jdbc.sql("""
                        SELECT id::text FROM known_exit_situation WHERE participation_id = :id
                        UNION ALL SELECT id::text FROM outdated_exit_situation WHERE participation_id = :id""")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    private static ExitSituation situation(ResultSet row, int number) throws SQLException {
        var situations = (String[]) row.getArray("situations").getArray();
        return new ExitSituation(
                Arrays.stream(situations)
                        .map(code -> Coded.of(SituationAfterExit.class, code))
                        .toList(),
                row.getObject("measured_on", LocalDate.class),
                paper(row));
    }

    private static ExitSituation.@Nullable Paper paper(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        return kind == null
                ? null
                : new ExitSituation.Paper(
                        Coded.of(ExitEvidenceKind.class, kind), row.getObject("issued_on", LocalDate.class));
    }
}
