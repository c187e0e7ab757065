package pl.mors.activity.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.activity.series.SeriesDays.LeftOut;
import pl.mors.activity.series.SeriesDays.Why;
import pl.mors.platform.Coded;

/** Of which series a session is, and what of it is still to come. */
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
     * @param changed what was planned and does not take place on its day, in order
     */
    public record Series(RepeatRule rule, List<LeftOut> left, List<LocalDate> added, List<Changed> changed) {}

    /**
     * A day of a series that was called off, or moved to another day.
     *
     * @param to none where it was called off
     */
    public record Changed(LocalDate day, @Nullable LocalDate to) {}

    /**
     * What is planned in a series after one of its sessions.
     *
     * @param sessions how many, that one not among them
     * @param last the day of the last
     */
    public record Rest(int sessions, LocalDate last) {}

    /** Empty where it is of no series, or nothing is planned after it, on a day or later. */
    public Optional<Rest> rest(SessionId session, LocalDate from) {
        return jdbc.sql("""
                        SELECT count(*) AS sessions, max(e.on_day) AS last
                        FROM session o
                            JOIN session s ON s.organisation_id = o.organisation_id AND s.series_id = o.series_id
                                AND s.status = 'planned' AND lower(s.period) > lower(o.period)
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                        WHERE o.id = :session AND e.on_day >= :from
                        HAVING count(*) > 0
                        """)
                .param("session", session.value())
                .param("from", from)
                .query((row, number) -> new Rest(row.getInt("sessions"), row.getObject("last", LocalDate.class)))
                .optional();
    }

    public Optional<Series> of(SessionId session) {
        return jdbc.sql("""
                        SELECT r.id, r.rule FROM session_series r
                            JOIN session s ON s.organisation_id = r.organisation_id AND s.series_id = r.id
                        WHERE s.id = :session
                        """)
                .param("session", session.value())
                .query((row, number) -> {
                    var series = row.getObject("id", UUID.class);
                    return new Series(
                            RepeatRule.parse(row.getString("rule")), left(series), added(series), changed(series));
                })
                .optional();
    }

    private List<LocalDate> added(UUID series) {
        return jdbc.sql("SELECT on_day FROM series_addition WHERE series_id = :series ORDER BY on_day")
                .param("series", series)
                .query(LocalDate.class)
                .list();
    }

    private List<Changed> changed(UUID series) {
        return jdbc.sql("""
                        SELECT e.on_day, n.on_day AS new_day
                        FROM session s
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                            LEFT JOIN session m ON m.organisation_id = s.organisation_id AND m.id = s.moved_to_id
                            LEFT JOIN calendar_entry n ON n.organisation_id = m.organisation_id AND n.id = m.entry_id
                        WHERE s.series_id = :series
                            AND (s.status = 'cancelled' OR (s.status = 'moved' AND n.on_day <> e.on_day))
                        ORDER BY lower(s.period), s.id
                        """)
                .param("series", series)
                .query((row, number) -> new Changed(
                        row.getObject("on_day", LocalDate.class), row.getObject("new_day", LocalDate.class)))
                .list();
    }

    private List<LeftOut> left(UUID series) {
        return jdbc.sql("SELECT on_day, why FROM series_exception WHERE series_id = :series ORDER BY on_day")
                .param("series", series)
                .query((row, number) -> new LeftOut(
                        row.getObject("on_day", LocalDate.class), Coded.of(Why.class, row.getString("why")), null))
                .list();
    }
}
