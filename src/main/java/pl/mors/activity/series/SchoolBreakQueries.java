package pl.mors.activity.series;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.access.GroupSight;
import pl.mors.platform.DateRange;

/** The organisation's school breaks. */
@Repository
@Transactional(readOnly = true)
public class SchoolBreakQueries {

    private final JdbcClient jdbc;

    SchoolBreakQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that are not over on this day, in order of time. */
    public List<SchoolBreak> notOverOn(LocalDate day) {
        return jdbc.sql("""
                        SELECT id, name, period::text AS days FROM known_school_break WHERE upper(period) > :day
                        ORDER BY lower(period), name, id
                        """)
                .param("day", day)
                .query((row, number) -> new SchoolBreak(
                        row.getObject("id", UUID.class), row.getString("name"), DateRange.ofSql(row.getString("days"))))
                .list();
    }

    /** Whether none of the list touches the days from one to another, although a group meets that is for minors or has one. */
    boolean isMissing(LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        SELECT NOT EXISTS (SELECT FROM known_school_break WHERE upper(period) > :from AND lower(period) <= :to)
                            AND EXISTS (SELECT FROM activity_group g WHERE (g.closed_on IS NULL OR g.closed_on > :from)
                                AND (g.age_to <= 18 OR g.care_place IS NOT NULL
                                    OR EXISTS (SELECT FROM minor_in_group m WHERE m.organisation_id = g.organisation_id
                                        AND m.group_id = g.id AND m.from_on <= :from AND m.until_on >= :from)))
                        """)
                .param("from", from)
                .param("to", to)
                .query(Boolean.class)
                .single();
    }

    /** One that is on the list. */
    public Optional<SchoolBreak> find(UUID schoolBreak) {
        return jdbc.sql("SELECT id, name, period::text AS days FROM known_school_break WHERE id = :id")
                .param("id", schoolBreak)
                .query((row, number) -> new SchoolBreak(
                        row.getObject("id", UUID.class), row.getString("name"), DateRange.ofSql(row.getString("days"))))
                .optional();
    }

    /** How many sessions of groups in reach are planned all the same, from a day on; breaks without any are left out. */
    Map<UUID, Integer> planned(LocalDate from, GroupSight sight) {
        Map<UUID, Integer> planned = new HashMap<>();
        jdbc.sql("""
                SELECT b.id, count(*) AS sessions
                FROM known_school_break b
                    JOIN calendar_entry e ON e.organisation_id = b.organisation_id AND b.period @> e.on_day
                    JOIN session s ON s.organisation_id = e.organisation_id AND s.entry_id = e.id AND s.status = 'planned'
                WHERE e.on_day >= :from
                    AND (:ledBy::uuid IS NULL OR EXISTS (SELECT FROM session_leader led
                        WHERE led.organisation_id = s.organisation_id AND led.session_id = s.id
                            AND led.membership_id = :ledBy))
                GROUP BY b.id
                """).param("from", from).param("ledBy", sight.onlyLedBy()).query(row -> {
            planned.put(row.getObject("id", UUID.class), row.getInt("sessions"));
        });
        return planned;
    }
}
