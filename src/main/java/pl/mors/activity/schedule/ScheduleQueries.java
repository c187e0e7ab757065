package pl.mors.activity.schedule;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.access.GroupSight;
import pl.mors.activity.session.SessionStatus;
import pl.mors.calendar.TimeRange;
import pl.mors.platform.Coded;
import pl.mors.programme.ProgrammeId;

/** Reads what a schedule of support says now, and what its published versions said. */
@Repository
@Transactional(readOnly = true)
class ScheduleQueries {

    private static final String VERSIONS = """
            SELECT v.*, a.display_name FROM support_schedule v LEFT JOIN account a ON a.id = v.published_by
            """;

    private final JdbcClient jdbc;

    ScheduleQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sessions of the groups that run under the programme on their day, in order of time; not what was recorded by mistake. */
    List<ScheduleLine> now(ProgrammeId programme, YearMonth month) {
        return jdbc.sql("""
                        SELECT s.id, e.on_day, lower(e.period) AS from_at, upper(e.period) AS to_at, g.name, gp.activity_kind, g.capacity, s.topic,
                            r.name || ' · ' || v.name AS place, v.street_address, s.status, s.recorded_late,
                            ARRAY(SELECT l.display_name FROM staff_at_session l
                                WHERE l.organisation_id = s.organisation_id AND l.session_id = s.id ORDER BY 1) AS facilitators
                        FROM calendar_entry e
                            JOIN session s ON s.organisation_id = e.organisation_id AND s.entry_id = e.id AND s.status <> 'annulled'
                            JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                            JOIN group_programme gp ON gp.organisation_id = g.organisation_id AND gp.group_id = g.id
                                AND gp.programme_id = :programme AND gp.period @> e.on_day
                            LEFT JOIN room r ON r.organisation_id = e.organisation_id AND r.id = e.room_id
                            LEFT JOIN venue v ON v.organisation_id = r.organisation_id AND v.id = r.venue_id
                        WHERE lower(e.period) >= :from AND lower(e.period) < :to
                        ORDER BY lower(e.period), g.name, s.id
                        """)
                .param("programme", programme.value())
                .param("from", days(month).sqlFrom())
                .param("to", days(month).sqlTo())
                .query((row, number) -> line(row))
                .list();
    }

    /** Those of the month's sessions, of any programme, whose pages are open to this reader. */
    Set<UUID> inSight(YearMonth month, GroupSight sight) {
        return jdbc.sql("""
                        SELECT s.id FROM calendar_entry e
                            JOIN session s ON s.organisation_id = e.organisation_id AND s.entry_id = e.id
                        WHERE lower(e.period) >= :from AND lower(e.period) < :to
                            AND (:ledBy::uuid IS NULL OR EXISTS (SELECT FROM session_leader l
                                WHERE l.organisation_id = s.organisation_id AND l.session_id = s.id AND l.membership_id = :ledBy))
                        """)
                .param("from", days(month).sqlFrom())
                .param("to", days(month).sqlTo())
                .param("ledBy", sight.onlyLedBy())
                .query(UUID.class)
                .set();
    }

    private static ScheduleLine line(ResultSet row) throws SQLException {
        var time = TimeRange.ofRow(row);
        return new ScheduleLine(
                row.getObject("id", UUID.class),
                row.getObject("on_day", LocalDate.class),
                time.startTime(),
                time.endTime(),
                row.getString("name"),
                row.getString("activity_kind"),
                row.getString("topic"),
                row.getString("place"),
                row.getString("street_address"),
                row.getObject("capacity", Integer.class),
                List.of((String[]) row.getArray("facilitators").getArray()),
                Coded.of(SessionStatus.class, row.getString("status")),
                row.getBoolean("recorded_late"));
    }

    private static TimeRange days(YearMonth month) {
        return TimeRange.days(month.atDay(1), month.atEndOfMonth());
    }

    /** The latest first. */
    List<ScheduleVersion> versions(ProgrammeId programme, YearMonth month) {
        return jdbc.sql(VERSIONS + "WHERE v.programme_id = :programme AND v.month = :month ORDER BY v.number DESC")
                .param("programme", programme.value())
                .param("month", month.atDay(1))
                .query((row, number) -> version(row))
                .list();
    }

    /** A version that was published last of its month, and of which programme. */
    record Latest(ScheduleVersion version, String programmeTitle) {}

    /** Of a month and of each one to come, in their order. */
    List<Latest> latest(YearMonth from) {
        return jdbc.sql("""
                        SELECT v.*, a.display_name, p.title FROM support_schedule v
                            JOIN programme p ON p.organisation_id = v.organisation_id AND p.id = v.programme_id
                            LEFT JOIN account a ON a.id = v.published_by
                        WHERE v.month >= :from AND NOT EXISTS (SELECT FROM support_schedule n
                            WHERE n.organisation_id = v.organisation_id AND n.programme_id = v.programme_id
                                AND n.month = v.month AND n.number > v.number)
                        ORDER BY v.month, p.title, v.id
                        """)
                .param("from", from.atDay(1))
                .query((row, number) -> new Latest(version(row), row.getString("title")))
                .list();
    }

    Optional<ScheduleVersion> version(UUID id) {
        return jdbc.sql(VERSIONS + "WHERE v.id = :id")
                .param("id", id)
                .query((row, number) -> version(row))
                .optional();
    }

    private static ScheduleVersion version(ResultSet row) throws SQLException {
        return new ScheduleVersion(
                row.getObject("id", UUID.class),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getInt("number"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getString("display_name"),
                HexFormat.of().formatHex(row.getBytes("content_digest")),
                ScheduleContent.read(row.getString("content")));
    }
}
