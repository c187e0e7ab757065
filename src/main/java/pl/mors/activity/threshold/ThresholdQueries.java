package pl.mors.activity.threshold;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.SessionId;
import pl.mors.activity.attendance.AttendanceStatus;
import pl.mors.activity.threshold.AttendanceThreshold.Time;
import pl.mors.calendar.TimeRange;
import pl.mors.person.PersonId;

/** Reads how much of a group's time its people attended: of the sessions in the days of their places, planned or held. */
@Repository
@Transactional(readOnly = true)
public class ThresholdQueries {

    private static final int MOST = 500;

    private final JdbcClient jdbc;

    ThresholdQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody with a place, now or before, and the time of their sessions. */
    public record MemberTime(PersonId person, String givenName, String familyName, Time time) {}

    /** In the order of the register. */
    List<MemberTime> members(GroupId group) {
        return members(group, null);
    }

    Optional<MemberTime> member(GroupId group, PersonId person) {
        return members(group, person).stream().findFirst();
    }

    private List<MemberTime> members(GroupId group, @Nullable PersonId only) {
        return jdbc.sql("""
                        SELECT p.id, p.given_name, p.family_name,
                            coalesce(sum(t.minutes) FILTER (WHERE t.answer = 'present'), 0) AS attended,
                            coalesce(sum(t.minutes) FILTER (WHERE t.answer IN ('excused', 'absent')), 0) AS missed,
                            coalesce(sum(t.minutes) FILTER (WHERE t.answer = 'excused'), 0) AS excused,
                            coalesce(sum(t.minutes) FILTER (WHERE t.answer IS NULL), 0) AS ahead,
                            coalesce(max(t.minutes) FILTER (WHERE t.answer IS NULL), 0) AS longest
                        FROM attendance_time t JOIN person p ON p.organisation_id = t.organisation_id AND p.id = t.person_id
                        WHERE t.group_id = :group AND (:only::uuid IS NULL OR t.person_id = :only)
                        GROUP BY p.id, p.given_name, p.family_name ORDER BY p.family_name, p.given_name, p.id LIMIT :limit
                        """)
                .param("group", group.value())
                .param("only", only == null ? null : only.value())
                .param("limit", MOST)
                .query(ThresholdQueries::member)
                .list();
    }

    private static MemberTime member(ResultSet row, int number) throws SQLException {
        return new MemberTime(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("given_name"),
                row.getString("family_name"),
                time(row));
    }

    static Time time(ResultSet row) throws SQLException {
        return new Time(
                row.getInt("attended"),
                row.getInt("missed"),
                row.getInt("excused"),
                row.getInt("ahead"),
                row.getInt("longest"));
    }

    /**
     * A session of somebody's.
     *
     * @param answer null while the sheet says nothing
     */
    public record MemberSession(
            SessionId id,
            TimeRange time,
            @Nullable String topic,
            @Nullable AttendanceStatus answer) {}

    /** In order of time. */
    List<MemberSession> sessions(GroupId group, PersonId person) {
        return jdbc.sql("""
                        SELECT t.session_id, lower(t.period) AS from_at, upper(t.period) AS to_at, t.topic, t.answer
                        FROM attendance_time t WHERE t.group_id = :group AND t.person_id = :person
                        ORDER BY lower(t.period), t.session_id LIMIT :limit
                        """)
                .param("group", group.value())
                .param("person", person.value())
                .param("limit", MOST)
                .query((row, number) -> {
                    var answer = row.getString("answer");
                    return new MemberSession(
                            new SessionId(row.getObject("session_id", UUID.class)),
                            new TimeRange(
                                    row.getObject("from_at", OffsetDateTime.class)
                                            .toInstant(),
                                    row.getObject("to_at", OffsetDateTime.class).toInstant()),
                            row.getString("topic"),
                            answer == null ? null : AttendanceStatus.ofCode(answer));
                })
                .list();
    }
}
