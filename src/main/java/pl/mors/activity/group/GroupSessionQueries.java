package pl.mors.activity.group;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.SessionId;
import pl.mors.activity.session.SessionStatus;
import pl.mors.calendar.TimeRange;
import pl.mors.platform.BusinessDate;

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

    /** The next ones, the nearest first. */
    List<GroupSession> upcoming(GroupId group, LocalDate today) {
        return sessions(group, today, "lower(e.period) >= :midnight", "ASC");
    }

    /** The last ones, the latest first. */
    List<GroupSession> past(GroupId group, LocalDate today) {
        return sessions(group, today, "lower(e.period) < :midnight", "DESC");
    }

    private List<GroupSession> sessions(GroupId group, LocalDate today, String when, String order) {
        return jdbc.sql("""
                        SELECT s.id, lower(e.period) AS from_at, upper(e.period) AS to_at, s.topic, s.status, r.name AS room,
                            (SELECT count(*) FROM unanswered_attendance u WHERE u.organisation_id = s.organisation_id
                                AND u.session_id = s.id) AS unanswered
                        FROM session s JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                            LEFT JOIN room r ON r.organisation_id = e.organisation_id AND r.id = e.room_id
                        WHERE s.group_id = :group AND %s ORDER BY lower(e.period) %s, s.id LIMIT :limit
                        """.formatted(when, order))
                .param("group", group.value())
                .param(
                        "midnight",
                        today.atStartOfDay(BusinessDate.ZONE).toInstant().atOffset(ZoneOffset.UTC))
                .param("limit", MOST_SESSIONS)
                .query((row, number) -> new GroupSession(
                        new SessionId(row.getObject("id", UUID.class)),
                        new TimeRange(
                                row.getObject("from_at", OffsetDateTime.class).toInstant(),
                                row.getObject("to_at", OffsetDateTime.class).toInstant()),
                        row.getString("topic"),
                        SessionStatus.ofCode(row.getString("status")),
                        row.getInt("unanswered"),
                        row.getString("room")))
                .list();
    }
}
