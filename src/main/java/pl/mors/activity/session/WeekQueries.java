package pl.mors.activity.session;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupSight;
import pl.mors.calendar.TimeRange;

/** Reads the sessions of a week for the grid: when, where and which group, in one statement. */
@Repository
@Transactional(readOnly = true)
public class WeekQueries {

    private final JdbcClient jdbc;

    WeekQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A session in the grid.
     *
     * @param names whether the reader may know who is in the group
     */
    public record WeekRow(
            SessionId id,
            String groupName,
            TimeRange time,
            @Nullable String room,
            SessionStatus status,
            boolean names) {

        public boolean isPlanned() {
            return status == SessionStatus.PLANNED;
        }

        public boolean isCancelled() {
            return status == SessionStatus.CANCELLED;
        }
    }

    /** The sessions that start within a time and still stand there or were called off, in order of time. */
    List<WeekRow> within(TimeRange time, GroupSight sight) {
        return jdbc.sql("""
                        SELECT s.id, g.name, lower(e.period) AS from_at, upper(e.period) AS to_at, r.name AS room, s.status,
                            g.hidden_membership, EXISTS (SELECT FROM session_leader l
                                WHERE l.organisation_id = s.organisation_id AND l.session_id = s.id
                                    AND l.membership_id = :self) AS leads
                        FROM calendar_entry e
                            JOIN session s ON s.organisation_id = e.organisation_id AND s.entry_id = e.id
                            JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                            LEFT JOIN room r ON r.organisation_id = e.organisation_id AND r.id = e.room_id
                        WHERE lower(e.period) >= :from AND lower(e.period) < :to AND s.status NOT IN ('moved', 'annulled')
                            AND (:ledBy::uuid IS NULL OR EXISTS (SELECT FROM session_leader l
                                WHERE l.organisation_id = s.organisation_id AND l.session_id = s.id AND l.membership_id = :ledBy))
                        ORDER BY lower(e.period), g.name, s.id
                        """)
                .param("from", time.sqlFrom())
                .param("to", time.sqlTo())
                .param("self", sight.membership())
                .param("ledBy", sight.onlyLedBy())
                .query((row, number) -> new WeekRow(
                        new SessionId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        new TimeRange(
                                row.getObject("from_at", OffsetDateTime.class).toInstant(),
                                row.getObject("to_at", OffsetDateTime.class).toInstant()),
                        row.getString("room"),
                        SessionStatus.ofCode(row.getString("status")),
                        sight.names(row.getBoolean("hidden_membership"), row.getBoolean("leads"))))
                .list();
    }
}
