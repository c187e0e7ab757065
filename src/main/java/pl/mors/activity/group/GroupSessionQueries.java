package pl.mors.activity.group;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.SessionId;
import pl.mors.activity.session.SessionStatus;
import pl.mors.calendar.TimeRange;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.Coded;

/** Reads the sessions that a group's page shows. */
@Repository
@Transactional(readOnly = true)
public class GroupSessionQueries {

    private static final int MOST_SESSIONS = 12;

    private final JdbcClient jdbc;

    GroupSessionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A session of the group, in short. */
    public record GroupSession(
            SessionId id,
            TimeRange time,
            @Nullable String topic,
            SessionStatus status,
            int unanswered,
            @Nullable String room) {}

    /**
     * Sessions of a group on one side of today.
     *
     * @param shown the nearest of them, or all
     * @param all how many there are
     */
    public record GroupSessions(List<GroupSession> shown, int all) {

        public boolean hasMore() {
            return all > shown.size();
        }
    }

    /** The next ones, the nearest first. */
    GroupSessions upcoming(GroupId group, LocalDate today, boolean whole) {
        return sessions(group, today, "lower(e.period) >= :midnight", "ASC", whole);
    }

    /** The last ones, the latest first. */
    GroupSessions past(GroupId group, LocalDate today, boolean whole) {
        return sessions(group, today, "lower(e.period) < :midnight", "DESC", whole);
    }

    private GroupSessions sessions(GroupId group, LocalDate today, String when, String order, boolean whole) {
        var all = new AtomicInteger();
        var shown = jdbc.sql("""
                        WITH shown AS (
                            SELECT s.organisation_id, s.id, s.topic, s.status, e.period, e.room_id, count(*) OVER () AS of_all
                            FROM session s JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                            WHERE s.group_id = :group AND %1$s ORDER BY lower(e.period) %2$s, s.id LIMIT :limit
                        )
                        SELECT s.id, lower(s.period) AS from_at, upper(s.period) AS to_at, s.topic, s.status, s.of_all, r.name AS room,
                            (SELECT count(*) FROM unanswered_attendance u WHERE u.organisation_id = s.organisation_id
                                AND u.session_id = s.id) AS unanswered
                        FROM shown s LEFT JOIN room r ON r.organisation_id = s.organisation_id AND r.id = s.room_id
                        ORDER BY lower(s.period) %2$s, s.id
                        """.formatted(when, order))
                .param("group", group.value())
                .param(
                        "midnight",
                        today.atStartOfDay(BusinessDate.ZONE).toInstant().atOffset(ZoneOffset.UTC))
                .param("limit", whole ? Integer.MAX_VALUE : MOST_SESSIONS)
                .query((row, number) -> {
                    all.set(row.getInt("of_all"));
                    return new GroupSession(
                            new SessionId(row.getObject("id", UUID.class)),
                            TimeRange.ofRow(row),
                            row.getString("topic"),
                            Coded.of(SessionStatus.class, row.getString("status")),
                            row.getInt("unanswered"),
                            row.getString("room"));
                })
                .list();
        return new GroupSessions(shown, all.get());
    }
}
