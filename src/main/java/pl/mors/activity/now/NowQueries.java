package pl.mors.activity.now;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupSight;
import pl.mors.activity.session.SessionStatus;
import pl.mors.calendar.TimeRange;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.Coded;

/** Reads the sessions of an hour, as far as the reader sees. */
@Repository
@Transactional(readOnly = true)
class NowQueries {

    private final JdbcClient jdbc;

    NowQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What falls at least in part within this time, in order of time. Sessions last less than a day: they began on its day or on the one before. */
    List<SessionNow> during(TimeRange hour, GroupSight sight) {
        return jdbc.sql("""
                        SELECT s.id, g.name, s.topic, s.status, lower(e.period) AS from_at, upper(e.period) AS to_at,
                            r.name || ' · ' || v.name AS place,
                            (SELECT string_agg(h.words, ', ' ORDER BY h.name, h.words) FROM equipment_at_entry h
                                WHERE h.organisation_id = e.organisation_id AND h.entry_id = e.id
                                    AND s.status IN ('planned', 'held')) AS equipment,
                            ARRAY(SELECT l.display_name FROM staff_at_session l
                                WHERE l.organisation_id = s.organisation_id AND l.session_id = s.id ORDER BY 1) AS facilitators,
                            (SELECT count(*) FROM known_attendance a WHERE a.organisation_id = s.organisation_id
                                AND a.session_id = s.id AND a.status = 'present') AS present,
                            (SELECT c.guests FROM known_guest_count c WHERE c.organisation_id = s.organisation_id
                                AND c.session_id = s.id) AS guests,
                            (SELECT count(DISTINCT n.person_id) FROM place_span n
                                WHERE n.organisation_id = s.organisation_id AND n.group_id = s.group_id
                                    AND n.from_on <= e.on_day AND n.until_on > e.on_day) AS enrolled
                        FROM calendar_entry e
                            JOIN session s ON s.organisation_id = e.organisation_id AND s.entry_id = e.id
                            JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                            LEFT JOIN room r ON r.organisation_id = e.organisation_id AND r.id = e.room_id
                            LEFT JOIN venue v ON v.organisation_id = r.organisation_id AND v.id = r.venue_id
                        WHERE e.on_day BETWEEN :dayBefore AND :lastDay AND lower(e.period) < :to AND upper(e.period) > :from
                            AND s.status <> 'annulled'
                            AND (:ledBy::uuid IS NULL OR EXISTS (SELECT FROM session_leader l
                                WHERE l.organisation_id = s.organisation_id AND l.session_id = s.id AND l.membership_id = :ledBy))
                        ORDER BY lower(e.period), g.name, s.id
                        """)
                .param("dayBefore", hour.day().minusDays(1))
                .param("lastDay", hour.to().atZone(BusinessDate.ZONE).toLocalDate())
                .param("from", hour.sqlFrom())
                .param("to", hour.sqlTo())
                .param("ledBy", sight.onlyLedBy())
                .query((row, number) -> session(row))
                .list();
    }

    /** The first that begins later within this time. */
    Optional<SessionNow> firstOf(TimeRange later, GroupSight sight) {
        return during(later, sight).stream()
                .filter(one -> !one.time().from().isBefore(later.from()) && one.takesPlace())
                .findFirst();
    }

    private static SessionNow session(ResultSet row) throws SQLException {
        return new SessionNow(
                new SessionId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("topic"),
                TimeRange.ofRow(row),
                row.getString("place"),
                row.getString("equipment"),
                List.of((String[]) row.getArray("facilitators").getArray()),
                Coded.of(SessionStatus.class, row.getString("status")),
                row.getInt("present"),
                row.getInt("guests"),
                row.getInt("enrolled"));
    }
}
