package pl.mors.activity.threshold;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
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
import pl.mors.platform.Coded;

/** Reads how much of a group's time its people attended: of the sessions in the days of their places, planned or held. */
@Repository
@Transactional(readOnly = true)
public class ThresholdQueries {

    /** What of somebody's time each answer makes, for {@link #time}. */
    static final String SUMS = """
            coalesce(sum(t.minutes - t.missed_minutes) FILTER (WHERE t.answer = 'present'), 0) AS attended,
            sum(t.missed_minutes) AS missed,
            coalesce(sum(t.minutes) FILTER (WHERE t.answer = 'excused'), 0) AS excused,
            coalesce(sum(t.minutes) FILTER (WHERE t.answer IS NULL), 0) AS ahead,
            coalesce(max(t.minutes) FILTER (WHERE t.answer IS NULL), 0) AS longest,
            sum(t.made_up) AS made_up,
            coalesce(sum(t.made_up) FILTER (WHERE t.answer = 'excused'), 0) AS made_up_of_excused
            """;

    private static final int MOST = 500;

    private final JdbcClient jdbc;

    ThresholdQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Somebody with a place, now or before, and the time of their sessions.
     *
     * @param madeUp minutes that they attended by making up for them
     * @param outside minutes of the group's other sessions, on days on which they had no place
     */
    public record MemberTime(
            PersonId person, String givenName, String familyName, Time time, int madeUp, int outside) {}

    /** In the order of the register. */
    List<MemberTime> members(GroupId group) {
        return members(group, null);
    }

    Optional<MemberTime> member(GroupId group, PersonId person) {
        return members(group, person).stream().findFirst();
    }

    private List<MemberTime> members(GroupId group, @Nullable PersonId only) {
        return jdbc.sql("""
                        SELECT p.id, p.given_name, p.family_name, (SELECT coalesce(sum(c.minutes), 0) FROM course_time c
                            WHERE c.group_id = :group) - sum(t.minutes) AS outside,
                        """ + SUMS + """
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
                time(row),
                row.getInt("made_up"),
                row.getInt("outside"));
    }

    static Time time(ResultSet row) throws SQLException {
        return new Time(
                        row.getInt("attended"),
                        row.getInt("missed"),
                        row.getInt("excused"),
                        row.getInt("ahead"),
                        row.getInt("longest"))
                .madeUp(row.getInt("made_up"), row.getInt("made_up_of_excused"));
    }

    /**
     * A session of somebody's.
     *
     * @param answer null while the sheet says nothing
     * @param missed minutes that they were not there, all of them where they did not come
     * @param madeUp minutes that they made up for
     */
    public record MemberSession(
            SessionId id,
            TimeRange time,
            @Nullable String topic,
            @Nullable AttendanceStatus answer,
            int missed,
            int madeUp) {

        /** Whether they were there for a part of it only. */
        public boolean isPartly() {
            return answer == AttendanceStatus.PRESENT && missed > 0;
        }

        /** Minutes that can still be made up for. */
        public int left() {
            return MakingUp.isMissed(answer) ? Math.toIntExact(time.duration().toMinutes()) - madeUp : 0;
        }
    }

    /** In order of time. */
    List<MemberSession> sessions(GroupId group, PersonId person) {
        return jdbc.sql("""
                        SELECT t.session_id, lower(t.period) AS from_at, upper(t.period) AS to_at, t.topic, t.answer, t.missed_minutes,
                            t.made_up
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
                            TimeRange.ofRow(row),
                            row.getString("topic"),
                            answer == null ? null : Coded.of(AttendanceStatus.class, answer),
                            row.getInt("missed_minutes"),
                            row.getInt("made_up"));
                })
                .list();
    }

    /**
     * Time that somebody made up for.
     *
     * @param time of the session that they missed
     */
    public record MadeUp(
            UUID id,
            TimeRange time,
            LocalDate day,
            int minutes,
            String how,
            Instant recordedAt,
            @Nullable String recordedBy) {}

    /** In the order of the sessions that were missed. */
    List<MadeUp> madeUp(GroupId group, PersonId person) {
        return jdbc.sql("""
                        SELECT m.id, lower(e.period) AS from_at, upper(e.period) AS to_at, m.made_up_on, m.minutes, m.how,
                            m.recorded_at, a.display_name
                        FROM known_made_up m
                            JOIN session s ON s.organisation_id = m.organisation_id AND s.id = m.session_id
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                            LEFT JOIN account a ON a.id = m.recorded_by
                        WHERE s.group_id = :group AND m.person_id = :person
                        ORDER BY lower(e.period), m.made_up_on, m.id LIMIT :limit
                        """)
                .param("group", group.value())
                .param("person", person.value())
                .param("limit", MOST)
                .query((row, number) -> new MadeUp(
                        row.getObject("id", UUID.class),
                        TimeRange.ofRow(row),
                        row.getObject("made_up_on", LocalDate.class),
                        row.getInt("minutes"),
                        row.getString("how"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("display_name")))
                .list();
    }
}
