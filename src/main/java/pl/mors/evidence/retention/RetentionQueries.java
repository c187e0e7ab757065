package pl.mors.evidence.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.evidence.retention.EvidenceRetention.Terms;
import pl.mors.evidence.retention.RetentionEnd.Letter;
import pl.mors.platform.Coded;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeId;
import pl.mors.programme.ProgrammeQueries;

/** Until when papers of programmes are kept, as far as somebody was told. */
@Repository
@Transactional(readOnly = true)
public class RetentionQueries {

    private final JdbcClient jdbc;
    private final ProgrammeQueries programmes;

    RetentionQueries(JdbcClient jdbc, ProgrammeQueries programmes) {
        this.jdbc = jdbc;
        this.programmes = programmes;
    }

    /** Of all programmes, by their ids. */
    public Map<UUID, Terms> terms() {
        var ends = new HashMap<UUID, RetentionEnd>();
        var aids = new HashMap<UUID, RetentionEnd>();
        jdbc.sql("""
                        SELECT e.*, a.display_name, true AS current FROM known_retention_end e
                            LEFT JOIN account a ON a.id = e.recorded_by
                        """).query(row -> {
            var target = scope(row) == RetentionScope.PROJECT ? ends : aids;
            target.put(row.getObject("programme_id", UUID.class), end(row));
        });
        var terms = new HashMap<UUID, Terms>();
        for (Programme programme : programmes.all()) {
            var id = programme.id().value();
            terms.put(id, new Terms(programme.definition().programmingPeriod(), ends.get(id), aids.get(id)));
        }
        return terms;
    }

    /** All that was recorded about one, the latest first. */
    List<RetentionEnd> history(ProgrammeId programme, RetentionScope scope) {
        return jdbc.sql("""
                        SELECT e.*, a.display_name, k.id IS NOT NULL AS current
                        FROM retention_end e
                            LEFT JOIN known_retention_end k ON k.organisation_id = e.organisation_id AND k.id = e.id
                            LEFT JOIN account a ON a.id = e.recorded_by
                        WHERE e.programme_id = :programme AND e.scope = :scope AND e.recorded_at <= known_at()
                        ORDER BY e.recorded_at DESC, e.id DESC
                        """)
                .param("programme", programme.value())
                .param("scope", scope.code())
                .query((row, number) -> end(row))
                .list();
    }

    private static RetentionScope scope(ResultSet row) throws SQLException {
        return Coded.of(RetentionScope.class, row.getString("scope"));
    }

    private static RetentionEnd end(ResultSet row) throws SQLException {
        return new RetentionEnd(
                row.getObject("id", UUID.class),
                Coded.of(RetentionBasis.class, row.getString("basis")),
                row.getObject("day", LocalDate.class),
                letter(row),
                row.getString("reason"),
                row.getString("display_name"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("current"));
    }

    private static @Nullable Letter letter(ResultSet row) throws SQLException {
        var number = row.getString("letter_number");
        return number == null ? null : new Letter(number, row.getObject("letter_on", LocalDate.class));
    }
}
