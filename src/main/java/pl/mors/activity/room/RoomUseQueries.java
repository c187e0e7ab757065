package pl.mors.activity.room;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.OutsideBookingId;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupSight;
import pl.mors.calendar.CalendarEntryId;
import pl.mors.calendar.TimeRange;
import pl.mors.programme.RoomId;

/** Reads what is on in rooms, as far as the reader may know of it. */
@Repository
@Transactional(readOnly = true)
class RoomUseQueries {

    /** Enough to see that much has to be done. */
    private static final int MOST = 50;

    /** What was held is there also where it holds nothing, because it took place against a plan. */
    private static final String USES = """
            SELECT e.room_id, lower(e.period) AS from_at, upper(e.period) AS to_at,
                CASE WHEN w.open THEN s.id END AS session_id, CASE WHEN w.open OR g.listed_publicly THEN g.name END AS group_name,
                b.id AS booking_id, b.purpose
            FROM calendar_entry e
                LEFT JOIN session s ON s.organisation_id = e.organisation_id AND s.entry_id = e.id
                LEFT JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                LEFT JOIN outside_booking_time t ON t.organisation_id = e.organisation_id AND t.entry_id = e.id
                LEFT JOIN outside_booking b ON b.organisation_id = t.organisation_id AND b.id = t.booking_id
                CROSS JOIN LATERAL (SELECT :ledBy::uuid IS NULL OR EXISTS (SELECT FROM group_facilitator f
                    WHERE f.organisation_id = g.organisation_id AND f.group_id = g.id
                        AND f.membership_id = :ledBy AND f.ended_at IS NULL) AS open) w
            WHERE (e.occupies OR s.status = 'held')
            """;

    private final JdbcClient jdbc;

    RoomUseQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What begins on these days, both inclusive, in order of time. */
    List<RoomUse> within(RoomId room, LocalDate first, LocalDate last, GroupSight sight) {
        return jdbc.sql(USES + "AND e.room_id = :room AND e.on_day BETWEEN :first AND :last ORDER BY e.period, e.id")
                .param("room", room.value())
                .param("ledBy", sight.onlyLedBy())
                .param("first", first)
                .param("last", last)
                .query((row, number) -> use(row))
                .list();
    }

    /** What is planned from a day on, in order of time. */
    List<RoomUse> plannedFrom(RoomId room, LocalDate day, GroupSight sight) {
        return jdbc.sql(USES + """
                        AND e.room_id = :room AND e.occupies AND s.status IS DISTINCT FROM 'held' AND e.on_day >= :day
                        ORDER BY e.period, e.id LIMIT :limit
                        """)
                .param("room", room.value())
                .param("ledBy", sight.onlyLedBy())
                .param("day", day)
                .param("limit", MOST)
                .query((row, number) -> use(row))
                .list();
    }

    /** These entries, in order of time. */
    List<RoomUse> of(List<CalendarEntryId> entries, GroupSight sight) {
        return jdbc.sql(USES + "AND e.id = ANY (:entries) ORDER BY e.period, e.id LIMIT :limit")
                .param("entries", entries.stream().map(CalendarEntryId::value).toArray(UUID[]::new))
                .param("ledBy", sight.onlyLedBy())
                .param("limit", MOST)
                .query((row, number) -> use(row))
                .list();
    }

    /** What is on or comes next in each room that has anything to come. */
    Map<RoomId, RoomUse> next(LocalDate today, Instant now, GroupSight sight) {
        Map<RoomId, RoomUse> next = new HashMap<>();
        jdbc.sql("""
                        SELECT DISTINCT ON (u.room_id) u.* FROM (%s AND e.occupies AND e.room_id IS NOT NULL AND e.on_day >= :today) u
                        WHERE u.to_at > :now ORDER BY u.room_id, u.from_at
                        """.formatted(USES))
                .param("ledBy", sight.onlyLedBy())
                .param("today", today)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    next.put(new RoomId(row.getObject("room_id", UUID.class)), use(row));
                });
        return next;
    }

    private static RoomUse use(ResultSet row) throws SQLException {
        return new RoomUse(
                TimeRange.ofRow(row),
                Optional.ofNullable(row.getObject("session_id", UUID.class))
                        .map(SessionId::new)
                        .orElse(null),
                row.getString("group_name"),
                Optional.ofNullable(row.getObject("booking_id", UUID.class))
                        .map(OutsideBookingId::new)
                        .orElse(null),
                row.getString("purpose"));
    }
}
