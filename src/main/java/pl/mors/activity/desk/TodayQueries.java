package pl.mors.activity.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupSight;
import pl.mors.activity.session.SessionStatus;
import pl.mors.calendar.TimeRange;
import pl.mors.platform.Coded;

/** Reads what is on today and what comes next, in one statement. */
@Repository
@Transactional(readOnly = true)
class TodayQueries {

    /** More than one house has on a day. */
    private static final int MOST = 30;

    /** How far ahead the next session is looked for. */
    private static final int DAYS_AHEAD = 60;

    private final JdbcClient jdbc;

    TodayQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A session of today or later.
     *
     * @param leads whether the reader leads the group
     */
    record DayRow(
            SessionId id,
            String groupName,
            TimeRange time,
            @Nullable String room,
            SessionStatus status,
            boolean hiddenMembership,
            boolean leads) {

        boolean isOn(LocalDate day) {
            return time.day().equals(day);
        }
    }

    /** From this day on, in order of time; of what was called off only what would have been on the day itself. */
    List<DayRow> from(LocalDate day, GroupSight sight) {
        var time = TimeRange.days(day, day.plusDays(DAYS_AHEAD));
        return jdbc.sql("""
                        SELECT s.id, g.name, lower(e.period) AS from_at, upper(e.period) AS to_at, r.name AS room, s.status,
                            g.hidden_membership, EXISTS (SELECT FROM session_leader l
                                WHERE l.organisation_id = s.organisation_id AND l.session_id = s.id
                                    AND l.membership_id = :self) AS leads
                        FROM calendar_entry e
                            JOIN session s ON s.organisation_id = e.organisation_id AND s.entry_id = e.id
                            JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                            LEFT JOIN room r ON r.organisation_id = e.organisation_id AND r.id = e.room_id
                        WHERE lower(e.period) >= :from AND lower(e.period) < :to
                            AND (s.status IN ('planned', 'held') OR s.status = 'cancelled' AND e.on_day = :day)
                            AND (:ledBy::uuid IS NULL OR EXISTS (SELECT FROM session_leader l
                                WHERE l.organisation_id = s.organisation_id AND l.session_id = s.id AND l.membership_id = :ledBy))
                        ORDER BY lower(e.period), g.name, s.id LIMIT :limit
                        """)
                .param("from", time.sqlFrom())
                .param("to", time.sqlTo())
                .param("day", day)
                .params(sight.params())
                .param("limit", MOST)
                .query((row, number) -> new DayRow(
                        new SessionId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        TimeRange.ofRow(row),
                        row.getString("room"),
                        Coded.of(SessionStatus.class, row.getString("status")),
                        row.getBoolean("hidden_membership"),
                        row.getBoolean("leads")))
                .list();
    }
}
