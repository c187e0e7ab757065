package pl.mors.activity.call;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.SessionId;
import pl.mors.activity.call.Concerned.Call;
import pl.mors.activity.call.Concerned.Guardian;
import pl.mors.activity.call.SessionChange.About;
import pl.mors.activity.call.WayToTell.Consent;
import pl.mors.activity.call.WayToTell.Reach;
import pl.mors.calendar.TimeRange;
import pl.mors.notification.SmsChannel;
import pl.mors.person.FullAge;
import pl.mors.person.PersonId;
import pl.mors.platform.Coded;
import pl.mors.platform.text.Language;

/** Reads what was changed and whom it concerns. */
@Repository
@Transactional(readOnly = true)
class CallQueries {

    private final JdbcClient jdbc;
    private final SmsChannel sms;

    CallQueries(JdbcClient jdbc, SmsChannel sms) {
        this.jdbc = jdbc;
        this.sms = sms;
    }

    /** Empty for a session that takes place as it was planned first. */
    Optional<SessionChange> change(SessionId session) {
        return jdbc.sql("""
                        SELECT s.id, s.group_id, g.name, g.hidden_membership, s.status_reason, lower(s.period) AS from_at,
                            upper(s.period) AS to_at, lower(n.period) AS new_from, upper(n.period) AS new_to,
                            r.name || ' · ' || v.name AS place, c.replaced_at,
                            CASE WHEN s.status = 'planned' THEN 'facilitator' ELSE s.status END AS about,
                            ARRAY(SELECT l.display_name FROM staff_at_session l
                                WHERE l.organisation_id = s.organisation_id AND l.session_id = s.id ORDER BY 1) AS facilitators
                        FROM session s
                            CROSS JOIN LATERAL (SELECT max(f.replaced_at) AS replaced_at FROM calendar_staff f
                                WHERE f.organisation_id = s.organisation_id AND f.entry_id = s.entry_id) c
                            JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                            LEFT JOIN session n ON n.organisation_id = s.organisation_id AND n.id = s.moved_to_id
                            LEFT JOIN calendar_entry e ON e.organisation_id = n.organisation_id AND e.id = n.entry_id
                            LEFT JOIN room r ON r.organisation_id = e.organisation_id AND r.id = e.room_id
                            LEFT JOIN venue v ON v.organisation_id = r.organisation_id AND v.id = r.venue_id
                        WHERE s.id = :session
                            AND (s.status IN ('cancelled', 'moved') OR (s.status = 'planned' AND c.replaced_at IS NOT NULL))
                        """)
                .param("session", session.value())
                .query((row, number) -> new SessionChange(
                        session,
                        new GroupId(row.getObject("group_id", UUID.class)),
                        row.getString("name"),
                        row.getBoolean("hidden_membership"),
                        time(row, "from_at", "to_at"),
                        Coded.of(About.class, row.getString("about")),
                        since(row),
                        row.getString("status_reason"),
                        row.getObject("new_from") == null ? null : time(row, "new_from", "new_to"),
                        row.getString("place"),
                        List.of((String[]) row.getArray("facilitators").getArray())))
                .optional();
    }

    /** A session is called off or moved once; led by somebody else it may be again and again. */
    private static Instant since(ResultSet row) throws SQLException {
        return row.getString("about").equals(About.FACILITATOR.code())
                ? row.getObject("replaced_at", OffsetDateTime.class).toInstant()
                : Instant.EPOCH;
    }

    /** Who had a place in the group on that day, in the order of the register. */
    List<Concerned> concerned(SessionChange change) {
        var calls = calls(change);
        return jdbc.sql("""
                        SELECT p.id, coalesce(k.code, p.given_name || ' ' || p.family_name) AS name, p.date_of_birth, p.phone, p.email,
                            p.preferred_language,
                            (SELECT c.answer FROM known_consent c WHERE c.organisation_id = p.organisation_id
                                AND c.person_id = p.id AND c.subject = 'contact_phone') AS to_phone,
                            (SELECT c.answer FROM known_consent c WHERE c.organisation_id = p.organisation_id
                                AND c.person_id = p.id AND c.subject = 'contact_email') AS to_email,
                            a.name AS guardian_name, a.phone AS guardian_phone,
                            ARRAY(SELECT m.channel FROM known_change_message m WHERE m.organisation_id = p.organisation_id
                                AND m.session_id = :session AND m.person_id = p.id AND m.about = :about
                                AND m.recorded_at >= :since) AS sent
                        FROM person p
                            LEFT JOIN sheet_code k ON k.organisation_id = p.organisation_id AND k.session_id = :session
                                AND k.person_id = p.id
                            LEFT JOIN LATERAL (SELECT k.given_name || ' ' || k.family_name AS name, k.phone FROM known_guardian k
                                WHERE k.organisation_id = p.organisation_id AND k.person_id = p.id
                                ORDER BY k.recorded_at, k.id LIMIT 1) a ON true
                        WHERE p.id IN (SELECT n.person_id FROM known_enrolment n WHERE n.group_id = :group
                            AND n.enrolled_on <= :day AND (n.ended_on IS NULL OR n.ended_on >= :day)
                            AND NOT EXISTS (SELECT FROM place_after_exit l WHERE l.organisation_id = n.organisation_id
                                AND l.enrolment_id = n.id AND l.free_from <= :day AND l.free_until > :day))
                        ORDER BY k.number NULLS LAST, p.family_name, p.given_name, p.id
                        """)
                .param("session", change.session().value())
                .param("about", change.about().code())
                .param("since", change.since().atOffset(ZoneOffset.UTC))
                .param("group", change.group().value())
                .param("day", change.day())
                .query((row, number) -> concerned(row, change.day(), calls))
                .list();
    }

    private Concerned concerned(ResultSet row, LocalDate day, Map<PersonId, List<Call>> calls) throws SQLException {
        var person = new PersonId(row.getObject("id", UUID.class));
        var guardian = row.getString("guardian_name");
        var sent = EnumSet.noneOf(Channel.class);
        Arrays.stream((String[]) row.getArray("sent").getArray())
                .map(code -> Coded.of(Channel.class, code))
                .forEach(sent::add);
        return new Concerned(
                person,
                row.getString("name"),
                new Reach(
                        FullAge.isMinor(row.getObject("date_of_birth", LocalDate.class), day),
                        row.getString("phone"),
                        row.getString("email"),
                        consent(row.getString("to_phone")),
                        consent(row.getString("to_email")),
                        sms.isSet()),
                Language.of(Locale.forLanguageTag(row.getString("preferred_language"))),
                guardian == null ? null : new Guardian(guardian, row.getString("guardian_phone")),
                sent,
                calls.getOrDefault(person, List.of()));
    }

    private static Consent consent(@Nullable String answer) {
        return answer == null ? Consent.NOT_ASKED : answer.equals("given") ? Consent.GIVEN : Consent.REFUSED;
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
