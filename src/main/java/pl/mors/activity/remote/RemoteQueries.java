package pl.mors.activity.remote;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupSight;
import pl.mors.activity.remote.NameMatch.Listed;
import pl.mors.activity.remote.PresenceMail.Moment;
import pl.mors.activity.remote.RecordedTrace.TakenBack;
import pl.mors.calendar.TimeRange;
import pl.mors.person.PersonId;
import pl.mors.platform.Coded;

/** Reads links of remote classes and what speaks for whose presence. */
@Repository
@Transactional(readOnly = true)
public class RemoteQueries {

    private final JdbcClient jdbc;

    RemoteQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where the people of a session meet; empty when it is not remote. */
    public Optional<String> link(SessionId session) {
        return jdbc.sql("SELECT link FROM known_remote_session WHERE session_id = :session")
                .param("session", session.value())
                .query(String.class)
                .optional();
    }

    /**
     * A line of a report.
     *
     * @param person whose it is; none while nobody knows
     */
    public record LogLine(
            UUID id,
            String name,
            String email,
            Instant joinedAt,
            Instant leftAt,
            @Nullable PersonId person) {}

    /** Of all reports, in their order. */
    List<LogLine> lines(SessionId session) {
        return jdbc.sql("""
                        SELECT l.id, l.login_name, l.login_email, l.joined_at, l.left_at, o.person_id
                        FROM known_remote_report r
                            JOIN remote_log l ON l.organisation_id = r.organisation_id AND l.report_id = r.id
                            LEFT JOIN known_remote_log_owner o ON o.organisation_id = l.organisation_id AND o.log_id = l.id
                        WHERE r.session_id = :session ORDER BY r.created_at, r.id, l.number
                        """)
                .param("session", session.value())
                .query((row, number) -> {
                    var person = row.getObject("person_id", UUID.class);
                    return new LogLine(
                            row.getObject("id", UUID.class),
                            row.getString("login_name"),
                            row.getString("login_email"),
                            instant(row, "joined_at"),
                            instant(row, "left_at"),
                            person == null ? null : new PersonId(person));
                })
                .list();
    }

    /** People by whose names and addresses lines are told. */
    List<Listed> listed(Collection<PersonId> people) {
        return jdbc.sql("SELECT id, given_name, family_name, email FROM person WHERE id = ANY(:people)")
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, number) -> new Listed(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("given_name"),
                        row.getString("family_name"),
                        row.getString("email")))
                .list();
    }

    /** Somebody at a session. */
    record Attendee(UUID session, UUID person) {}

    /** What speaks for somebody's presence. */
    record Traces(List<Stay> stays, List<PresenceMail> mails) {

        private Traces() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    /** Only of whom there are any. */
    Map<Attendee, Traces> traces(Collection<UUID> sessions) {
        var traces = new HashMap<Attendee, Traces>();
        jdbc.sql("""
                        SELECT r.session_id, o.person_id, l.joined_at AS at, l.left_at, NULL AS moment, NULL AS sender,
                            NULL AS service_name, NULL AS full_name, false AS collective, false AS own_address
                        FROM known_remote_report r
                            JOIN remote_log l ON l.organisation_id = r.organisation_id AND l.report_id = r.id
                            JOIN known_remote_log_owner o ON o.organisation_id = l.organisation_id AND o.log_id = l.id
                        WHERE r.session_id = ANY(:sessions)
                        UNION ALL
                        SELECT m.session_id, m.person_id, m.sent_at, NULL, m.moment, m.sender, m.service_name, coalesce(m.full_name, g.name),
                            EXISTS (SELECT FROM known_remote_mail n WHERE n.session_id = m.session_id
                                AND n.person_id <> m.person_id AND n.moment = m.moment
                                AND lower(btrim(n.sender)) = lower(btrim(m.sender))),
                            coalesce(lower(btrim(p.email)) = lower(btrim(m.sender)), false)
                        FROM known_remote_mail m
                            JOIN person p ON p.organisation_id = m.organisation_id AND p.id = m.person_id
                            JOIN session s ON s.organisation_id = m.organisation_id AND s.id = m.session_id
                            JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                        WHERE m.session_id = ANY(:sessions)
                        """).param("sessions", sessions.toArray(UUID[]::new)).query((RowCallbackHandler) row -> {
            var of = traces.computeIfAbsent(
                    new Attendee(row.getObject("session_id", UUID.class), row.getObject("person_id", UUID.class)),
                    attendee -> new Traces());
            if (row.getString("moment") == null) {
                of.stays().add(new Stay(instant(row, "at"), instant(row, "left_at")));
            } else {
                of.mails()
                        .add(new PresenceMail(
                                Coded.of(Moment.class, row.getString("moment")),
                                row.getString("sender"),
                                instant(row, "at"),
                                row.getString("service_name"),
                                row.getString("full_name"),
                                row.getBoolean("collective"),
                                row.getBoolean("own_address")));
            }
        });
        return traces;
    }

    /** Reports and e-mails that somebody recorded, also those that were taken back; the latest first. */
    List<RecordedTrace> recordedTraces(SessionId session) {
        return jdbc.sql("""
                        SELECT t.*, p.family_name, p.given_name, a.display_name
                        FROM recorded_remote_trace t
                            LEFT JOIN person p ON p.organisation_id = t.organisation_id AND p.id = t.person_id
                            LEFT JOIN account a ON a.id = t.taken_back_by
                        WHERE t.session_id = :session ORDER BY t.recorded_at DESC, t.id
                        """)
                .param("session", session.value())
                .query((row, number) -> new RecordedTrace(
                        row.getObject("id", UUID.class),
                        row.getString("moment") == null
                                ? new RecordedTrace.Report(instant(row, "recorded_at"), row.getInt("lines"))
                                : new RecordedTrace.Mail(
                                        row.getString("family_name") + " " + row.getString("given_name"),
                                        Coded.of(Moment.class, row.getString("moment")),
                                        row.getString("sender"),
                                        instant(row, "sent_at"),
                                        row.getString("service_name")),
                        takenBack(row)))
                .list();
    }

    private static @Nullable TakenBack takenBack(ResultSet row) throws SQLException {
        var reason = row.getString("taken_back_reason");
        return reason == null
                ? null
                : new TakenBack(reason, instant(row, "taken_back_at"), row.getString("display_name"));
    }

    /**
     * Somebody who is recorded as present at a remote class.
     *
     * @param late minutes, none where nobody said any
     * @param leftEarly likewise
     */
    record Recorded(
            SessionId session,
            String groupName,
            LocalDate day,
            TimeRange time,
            UUID person,
            int late,
            int leftEarly,
            boolean own) {}

    /** At sessions since a day whose names the reader may know, without a signature on a list; the oldest first. */
    List<Recorded> recorded(LocalDate since, GroupSight sight) {
        return jdbc.sql("""
                        SELECT s.id, g.name, e.on_day, lower(e.period) AS from_at, upper(e.period) AS to_at, a.person_id,
                            coalesce(a.late_minutes, 0) AS late, coalesce(a.left_early_minutes, 0) AS left_early,
                            EXISTS (SELECT FROM session_leader led WHERE led.organisation_id = s.organisation_id
                                AND led.session_id = s.id AND led.membership_id = :self) AS own
                        FROM known_remote_session r
                            JOIN session s ON s.organisation_id = r.organisation_id AND s.id = r.session_id AND s.status = 'held'
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                            JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                            JOIN known_attendance a ON a.organisation_id = s.organisation_id AND a.session_id = s.id
                                AND a.status = 'present'
                        WHERE e.on_day >= :since
                            AND NOT EXISTS (SELECT FROM attendance_trace l WHERE l.session_id = a.session_id
                                AND l.person_id = a.person_id AND l.trace IN ('signed_line', 'filed_page'))
                            AND (NOT g.hidden_membership AND :ledBy::uuid IS NULL OR EXISTS (SELECT FROM session_leader led
                                WHERE led.organisation_id = s.organisation_id AND led.session_id = s.id
                                    AND led.membership_id = :self))
                        ORDER BY e.on_day, g.name, s.id
                        """)
                .param("since", since)
                .params(sight.params())
                .query((row, number) -> new Recorded(
                        new SessionId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getObject("on_day", LocalDate.class),
                        TimeRange.ofRow(row),
                        row.getObject("person_id", UUID.class),
                        row.getInt("late"),
                        row.getInt("left_early"),
                        row.getBoolean("own")))
                .list();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
