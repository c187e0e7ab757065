package pl.mors.activity.call;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.SessionId;
import pl.mors.activity.call.Concerned.Call;
import pl.mors.activity.call.ReachQueries.Messages;
import pl.mors.activity.call.SessionChange.About;
import pl.mors.activity.call.SessionChange.Changed;
import pl.mors.calendar.TimeRange;
import pl.mors.person.PersonId;
import pl.mors.platform.Coded;

/** Reads what was changed and whom it concerns. */
@Repository
@Transactional(readOnly = true)
class CallQueries {

    private final JdbcClient jdbc;
    private final ReachQueries reach;

    CallQueries(JdbcClient jdbc, ReachQueries reach) {
        this.jdbc = jdbc;
        this.reach = reach;
    }

    /** Empty for a session that takes place as it was planned first. */
    Optional<SessionChange> change(SessionId session) {
        return jdbc.sql("""
                        SELECT s.group_id, g.name, g.hidden_membership, c.reason, coalesce(c.since, r.changed_at) AS since,
                            coalesce(c.about, 'facilitator') AS about,
                            ARRAY(SELECT l.display_name FROM staff_at_session l
                                WHERE l.organisation_id = s.organisation_id AND l.session_id = s.id ORDER BY 1) AS facilitators
                        FROM session s
                            LEFT JOIN changed_session c ON c.organisation_id = s.organisation_id AND c.session_id = s.id
                            CROSS JOIN LATERAL (SELECT max(greatest(f.replaced_at, f.added_at)) AS changed_at FROM calendar_staff f
                                WHERE f.organisation_id = s.organisation_id AND f.entry_id = s.entry_id) r
                            JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                        WHERE s.id = :session
                            AND (c.session_id IS NOT NULL OR (s.status = 'planned' AND r.changed_at IS NOT NULL))
                        """)
                .param("session", session.value())
                .query((row, number) -> {
                    var about = Coded.of(About.class, row.getString("about"));
                    return new SessionChange(
                            session,
                            new GroupId(row.getObject("group_id", UUID.class)),
                            row.getString("name"),
                            row.getBoolean("hidden_membership"),
                            about,
                            row.getObject("since", OffsetDateTime.class).toInstant(),
                            row.getString("reason"),
                            List.of((String[]) row.getArray("facilitators").getArray()),
                            about == About.FACILITATOR ? led(session) : dates(session));
                })
                .optional();
    }

    /** The session and what was changed with it, as long as the same became of it; each with where to it went in the end. */
    private List<Changed> dates(SessionId session) {
        return jdbc.sql("""
                        SELECT c.session_id AS id, lower(c.period) AS from_at, upper(c.period) AS to_at, lower(n.period) AS new_from,
                            upper(n.period) AS new_to, r.name || ' · ' || v.name AS place
                        FROM changed_session o
                            JOIN changed_session c ON c.organisation_id = o.organisation_id AND c.change = o.change
                                AND c.latest_change = o.latest_change AND c.about = o.about
                            LEFT JOIN session n ON c.about = 'moved' AND n.organisation_id = c.organisation_id AND n.id = c.last_id
                            LEFT JOIN calendar_entry e ON e.organisation_id = n.organisation_id AND e.id = n.entry_id
                            LEFT JOIN room r ON r.organisation_id = e.organisation_id AND r.id = e.room_id
                            LEFT JOIN venue v ON v.organisation_id = r.organisation_id AND v.id = r.venue_id
                        WHERE o.session_id = :session
                        ORDER BY lower(c.period), c.session_id
                        """)
                .param("session", session.value())
                .query((row, number) -> new Changed(
                        new SessionId(row.getObject("id", UUID.class)),
                        TimeRange.ofRow(row),
                        row.getObject("new_from") == null ? null : TimeRange.ofRow(row, "new_from", "new_to"),
                        row.getString("place")))
                .list();
    }

    /** The session and those that somebody else was to lead from the same moment on. */
    private List<Changed> led(SessionId session) {
        return jdbc.sql("""
                        SELECT s.id, lower(s.period) AS from_at, upper(s.period) AS to_at
                        FROM session o
                            JOIN session s ON s.organisation_id = o.organisation_id AND s.status = o.status
                                AND (s.id = o.id OR s.change_id = o.change_id)
                        WHERE o.id = :session
                        ORDER BY lower(s.period), s.id
                        """)
                .param("session", session.value())
                .query((row, number) ->
                        new Changed(new SessionId(row.getObject("id", UUID.class)), TimeRange.ofRow(row), null, null))
                .list();
    }

    /** By all the dates of what was changed last together with the session, as far as somebody knows no later one; in order of time. */
    List<KnownDate> knownDates(SessionId session) {
        return jdbc.sql("""
                        SELECT (array_agg(w.session_id ORDER BY w.period, w.session_id))[1] AS id, min(lower(w.period)) AS from_at,
                            (array_agg(upper(w.period) ORDER BY w.period, w.session_id))[1] AS to_at, count(DISTINCT w.who) AS people
                        FROM changed_session o
                            JOIN news_of_change w ON w.organisation_id = o.organisation_id AND w.latest_change = o.latest_change
                                AND w.about = o.about
                        WHERE o.session_id = :session
                        GROUP BY w.change ORDER BY min(lower(w.period)), w.change
                        """)
                .param("session", session.value())
                .query((row, number) -> new KnownDate(
                        new SessionId(row.getObject("id", UUID.class)), TimeRange.ofRow(row), row.getInt("people")))
                .list();
    }

    /** Whom the change concerns: of a date that was changed again, who was told of no later one. In the order of the register. */
    List<Concerned> concerned(SessionChange change) {
        var people = who(change, false).stream().map(PersonId::new).toList();
        return reach.people(people, change.session(), change.day(), messages(change), calls(change));
    }

    private List<UUID> who(SessionChange change, boolean guardians) {
        return jdbc.sql("SELECT DISTINCT w.who FROM "
                        + (change.isReplacement() ? "expected_at_session" : "news_of_change")
                        + " w WHERE w.session_id = ANY (:sessions) AND w.guardian = :guardians")
                .param("sessions", change.sessionIds())
                .param("guardians", guardians)
                .query(UUID.class)
                .list();
    }

    /** Who goes along on the trips that were changed, to look after others, and has to be called; by name. */
    List<GuardianToCall> guardians(SessionChange change) {
        var calls = callsToGuardians(change);
        return jdbc.sql("""
                        SELECT DISTINCT ON (g.family_name, g.given_name, coalesce(g.membership_id, g.helper_id))
                            g.id, g.given_name || ' ' || g.family_name AS name, g.phone, coalesce(g.membership_id, g.helper_id) AS who
                        FROM known_trip_guardian g
                        WHERE g.session_id = ANY (:sessions) AND coalesce(g.membership_id, g.helper_id) = ANY (:who)
                        ORDER BY g.family_name, g.given_name, coalesce(g.membership_id, g.helper_id), g.id
                        """)
                .param("sessions", change.sessionIds())
                .param("who", who(change, true).toArray(UUID[]::new))
                .query((row, number) -> new GuardianToCall(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("phone"),
                        calls.getOrDefault(row.getObject("who", UUID.class), List.of())))
                .list();
    }

    private Map<UUID, List<Call>> callsToGuardians(SessionChange change) {
        Map<UUID, List<Call>> calls = new HashMap<>();
        jdbc.sql("""
                SELECT coalesce(g.membership_id, g.helper_id) AS who, c.result, c.recorded_at, a.display_name
                FROM known_guardian_call c
                    JOIN trip_guardian g ON g.organisation_id = c.organisation_id AND g.id = c.trip_guardian_id
                    LEFT JOIN account a ON a.id = c.recorded_by
                WHERE g.session_id = ANY (:sessions) AND c.about = :about AND c.recorded_at >= :since
                ORDER BY c.recorded_at DESC, c.id DESC
                """)
                .param("sessions", change.sessionIds())
                .param("about", change.about().code())
                .param("since", change.since().atOffset(ZoneOffset.UTC))
                .query(row -> {
                    calls.computeIfAbsent(row.getObject("who", UUID.class), who -> new ArrayList<>())
                            .add(call(row));
                });
        return calls;
    }

    /** What is known of one of those that were changed together is known of all. */
    private Map<PersonId, Messages> messages(SessionChange change) {
        Map<PersonId, Messages> messages = new HashMap<>();
        jdbc.sql("""
                SELECT person_id, channel, failed FROM change_message_state
                WHERE session_id = :session AND about = :about AND recorded_at >= :since
                """)
                .param("session", change.session().value())
                .param("about", change.about().code())
                .param("since", change.since().atOffset(ZoneOffset.UTC))
                .query(row -> {
                    var of = messages.computeIfAbsent(
                            new PersonId(row.getObject("person_id", UUID.class)), person -> Messages.none());
                    (row.getBoolean("failed") ? of.failed() : of.sent())
                            .add(Coded.of(Channel.class, row.getString("channel")));
                });
        return messages;
    }

    private Map<PersonId, List<Call>> calls(SessionChange change) {
        Map<PersonId, List<Call>> calls = new HashMap<>();
        jdbc.sql("""
                SELECT c.person_id, c.result, c.recorded_at, a.display_name
                FROM known_change_call c LEFT JOIN account a ON a.id = c.recorded_by
                WHERE c.session_id = :session AND c.about = :about AND c.recorded_at >= :since
                ORDER BY c.recorded_at DESC, c.id DESC
                """)
                .param("session", change.session().value())
                .param("about", change.about().code())
                .param("since", change.since().atOffset(ZoneOffset.UTC))
                .query(row -> {
                    calls.computeIfAbsent(
                                    new PersonId(row.getObject("person_id", UUID.class)), person -> new ArrayList<>())
                            .add(call(row));
                });
        return calls;
    }

    private static Call call(ResultSet row) throws SQLException {
        return new Call(
                Coded.of(CallResult.class, row.getString("result")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("display_name"));
    }
}
