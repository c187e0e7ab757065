package pl.mors.participant.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.ParticipationId;

/** What the page of a participation shows beyond its state. */
@Repository
@Transactional(readOnly = true)
class ParticipationQueries {

    private final JdbcClient jdbc;

    ParticipationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By kind, the first given first. A kind without a word of the funder's comes under an empty one. */
    List<GivenSupport> supports(ParticipationId id) {
        return jdbc.sql("""
                        SELECT coalesce(support_kind, '') AS kind, support_subkind, count(*) AS times,
                            round((extract(epoch FROM sum(duration)) / 3600)::numeric, 2) AS hours,
                            min(given_on) AS first_on, max(given_on) AS last_on
                        FROM support WHERE participation_id = :id
                        GROUP BY support_kind, support_subkind ORDER BY first_on, kind""")
                .param("id", id.value())
                .query((row, number) -> new GivenSupport(
                        row.getString("kind"),
                        row.getString("support_subkind"),
                        row.getInt("times"),
                        Objects.requireNonNull(row.getBigDecimal("hours")),
                        row.getObject("first_on", LocalDate.class),
                        row.getObject("last_on", LocalDate.class)))
                .list();
    }
}
