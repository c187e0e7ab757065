package pl.mors.activity.call;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
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
                        SELECT s.group_id, g.name, g.hidden_membership, s.status_reason, c.changed_at,
                            CASE WHEN s.status = 'planned' THEN 'facilitator' ELSE s.status END AS about,
                            ARRAY(SELECT l.display_name FROM staff_at_session l
                                WHERE l.organisation_id = s.organisation_id AND l.session_id = s.id ORDER BY 1) AS facilitators
                        FROM session s
                            CROSS JOIN LATERAL (SELECT max(greatest(f.replaced_at, f.added_at)) AS changed_at FROM calendar_staff f
                                WHERE f.organisation_id = s.organisation_id AND f.entry_id = s.entry_id) c
                            JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                        WHERE s.id = :session
                            AND (s.status IN ('cancelled', 'moved') OR (s.status = 'planned' AND c.changed_at IS NOT NULL))
                        """)
                .param("session", session.value())
                .query((row, number) -> new SessionChange(
                        session,
                        new GroupId(row.getObject("group_id", UUID.class)),
                        row.getString("name"),
                        row.getBoolean("hidden_membership"),
                        Coded.of(About.class, row.getString("about")),
                        since(row),
                        row.getString("status_reason"),
                        List.of((String[]) row.getArray("facilitators").getArray()),
                        dates(session)))
                .optional();
    }

    /** The session and what was changed with it, unless something else became of it since. */
    private List<Changed> dates(SessionId session) {
        return jdbc.sql("""
                        SELECT s.id, lower(s.period) AS from_at, upper(s.period) AS to_at, lower(n.period) AS new_from,
                            upper(n.period) AS new_to, r.name || ' · ' || v.name AS place
                        FROM session o
                            JOIN session s ON s.organisation_id = o.organisation_id AND s.status = o.status
                                AND (s.id = o.id OR s.change_id = o.change_id)
                            LEFT JOIN session n ON n.organisation_id = s.organisation_id AND n.id = s.moved_to_id
                            LEFT JOIN calendar_entry e ON e.organisation_id = n.organisation_id AND e.id = n.entry_id
                            LEFT JOIN room r ON r.organisation_id = e.organisation_id AND r.id = e.room_id
                            LEFT JOIN venue v ON v.organisation_id = r.organisation_id AND v.id = r.venue_id
                        WHERE o.id = :session
                        ORDER BY lower(s.period), s.id
                        """)
                .param("session", session.value())
                .query((row, number) -> new Changed(
                        new SessionId(row.getObject("id", UUID.class)),
                        time(row, "from_at", "to_at"),
                        row.getObject("new_from") == null ? null : time(row, "new_from", "new_to"),
                        row.getString("place")))
                .list();
    }

    /** A session is called off or moved once; led by somebody else it may be again and again. */
    private static Instant since(ResultSet row) throws SQLException {
        return row.getString("about").equals(About.FACILITATOR.code())
                ? row.getObject("changed_at", OffsetDateTime.class).toInstant()
                : Instant.EPOCH;
    }

    /** Who had a place in the group on one of the days, in the order of the register. */
    List<Concerned> concerned(SessionChange change) {
        var people = jdbc
                .sql("""
                        SELECT DISTINCT n.person_id
                        FROM known_enrolment n
                            JOIN unnest(:days::date[]) AS d (day) ON n.enrolled_on <= d.day
                                AND (n.ended_on IS NULL OR n.ended_on >= d.day)
                        WHERE n.group_id = :group
                            AND NOT EXISTS (SELECT FROM place_after_exit l WHERE l.organisation_id = n.organisation_id
                                AND l.enrolment_id = n.id AND l.free_from <= d.day AND l.free_until > d.day)
                        """)
                .param("group", change.group().value())
                .param(
                        "days",
                        change.dates().stream()
                                .map(one -> one.time().day().toString())
                                .toArray(String[]::new))
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
        return reach.people(people, change.session(), change.day(), messages(change), calls(change));
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
                            .add(new Call(
                                    Coded.of(CallResult.class, row.getString("result")),
                                    row.getObject("recorded_at", OffsetDateTime.class)
                                            .toInstant(),
                                    row.getString("display_name")));
                });
        return calls;
    }

    private static TimeRange time(ResultSet row, String from, String to) throws SQLException {
        return new TimeRange(
                row.getObject(from, OffsetDateTime.class).toInstant(),
                row.getObject(to, OffsetDateTime.class).toInstant());
    }
}
