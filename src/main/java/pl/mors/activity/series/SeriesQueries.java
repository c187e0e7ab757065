package pl.mors.activity.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.activity.series.SeriesDays.LeftOut;
import pl.mors.activity.series.SeriesDays.Why;

/** Of which series a session is. */
@Repository
@Transactional(readOnly = true)
public class SeriesQueries {

    private final JdbcClient jdbc;

    SeriesQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param left what the rule names and was left out, in order
     * @param added what was added to it, in order
     */
    public record Series(RepeatRule rule, List<LeftOut> left, List<LocalDate> added) {}

    public Optional<Series> of(SessionId session) {
        return jdbc.sql("""
                        SELECT r.id, r.rule FROM session_series r
                            JOIN session s ON s.organisation_id = r.organisation_id AND s.series_id = r.id
                        WHERE s.id = :session
                        """)
                .param("session", session.value())
                .query((row, number) -> {
                    var series = row.getObject("id", UUID.class);
                    return new Series(RepeatRule.parse(row.getString("rule")), left(series), added(series));
                })
                .optional();
    }

    private List<LocalDate> added(UUID series) {
        return jdbc.sql("SELECT on_day FROM series_addition WHERE series_id = :series ORDER BY on_day")
                .param("series", series)
                .query(LocalDate.class)
                .list();
    }

    private List<LeftOut> left(UUID series) {
        return jdbc.sql("SELECT on_day, why FROM series_exception WHERE series_id = :series ORDER BY on_day")
                .param("series", series)
                .query((row, number) ->
                        new LeftOut(row.getObject("on_day", LocalDate.class), Why.ofCode(row.getString("why")), null))
                .list();
    }
}
