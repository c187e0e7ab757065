package pl.mors.activity.offline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupSight;
import pl.mors.activity.offline.Tick.About;

/** Reads about what devices differ that did not know of each other. */
@Repository
@Transactional(readOnly = true)
public class ConflictQueries {

    private final JdbcClient jdbc;

    ConflictQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Something about which devices differ.
     *
     * @param calledName of the person, or the code that stands for it; empty when it is about the guests
     * @param said what stands against each other
     */
    public record Conflict(About about, String calledName, Set<String> said) {}

    /**
     * What somebody decided.
     *
     * @param calledName of the person, or the code that stands for it; empty when it is about the guests
     * @param by name of who decided
     */
    public record Decision(
            About about,
            String calledName,
            String answer,
            Instant at,
            @Nullable String by,
            String reason) {}

    /** The latest first. */
    List<Decision> decided(SessionId session) {
        return jdbc.sql("""
                        SELECT t.person_id, c.matter, c.answer, t.created_at, t.reason, a.display_name,
                            coalesce(k.code, p.given_name || ' ' || p.family_name, '') AS called_name
                        FROM attendance_tick t
                            JOIN attendance_claim c ON c.organisation_id = t.organisation_id AND c.session_id = t.session_id
                                AND c.claimed_by = t.device_id AND c.counter = t.counter
                            LEFT JOIN account a ON a.id = t.created_by
                            LEFT JOIN person p ON p.organisation_id = t.organisation_id AND p.id = t.person_id
                            LEFT JOIN sheet_code k ON k.organisation_id = t.organisation_id AND k.session_id = t.session_id
                                AND k.person_id = t.person_id
                        WHERE t.session_id = :session AND t.reason IS NOT NULL
                        ORDER BY t.session_version DESC, t.counter
                        """)
                .param("session", session.value())
                .query((row, number) -> new Decision(
                        TickRepository.about(row),
                        row.getString("called_name"),
                        row.getString("answer"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getString("display_name"),
                        row.getString("reason")))
                .list();
    }

    /** A session whose sheet waits for somebody to decide. */
    record Undecided(SessionId session, String groupName, LocalDate day, boolean own, int entries) {}

    /** In the order of the register, guests last. */
    public List<Conflict> of(SessionId session) {
        Map<Conflict, List<Claim<String>>> claims = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT c.*, coalesce(k.code, p.given_name || ' ' || p.family_name, '') AS called_name
                        FROM attendance_claim c
                            LEFT JOIN person p ON p.organisation_id = c.organisation_id AND p.id = c.person_id
                            LEFT JOIN sheet_code k ON k.organisation_id = c.organisation_id AND k.session_id = c.session_id
                                AND k.person_id = c.person_id
                        WHERE c.session_id = :session
                        ORDER BY k.number NULLS LAST, p.family_name, p.given_name, p.id, c.matter DESC
                        """).param("session", session.value()).query(row -> {
            var about = new Conflict(TickRepository.about(row), row.getString("called_name"), Set.of());
            claims.computeIfAbsent(about, key -> new ArrayList<>()).add(TickRepository.claim(row));
        });
        return claims.entrySet().stream()
                .map(entry -> new Conflict(
                        entry.getKey().about(),
                        entry.getKey().calledName(),
                        AttendanceMerge.standing(entry.getValue())))
                .filter(conflict -> conflict.said().size() > 1)
                .toList();
    }

    /** Sessions since a day, as far as the reader may write their sheets; the oldest first. */
    List<Undecided> undecided(LocalDate since, GroupSight sight) {
        record Entry(SessionId session, About about) {}
        Map<Entry, List<Claim<String>>> claims = new LinkedHashMap<>();
        Map<SessionId, Undecided> sessions = new LinkedHashMap<>();
        jdbc.sql("""
                        WITH differing AS (
                            SELECT t.organisation_id, t.session_id, t.person_id, t.matter
                            FROM attendance_claim t
                            WHERE t.session_id IN (SELECT k.session_id FROM attendance_tick k)
                            GROUP BY 1, 2, 3, 4 HAVING count(DISTINCT t.answer) > 1
                        )
                        SELECT c.*, g.name, e.on_day, EXISTS (SELECT FROM session_leader led
                                WHERE led.organisation_id = s.organisation_id AND led.session_id = s.id
                                    AND led.membership_id = :self) AS own
                        FROM differing d
                            JOIN attendance_claim c ON c.organisation_id = d.organisation_id AND c.session_id = d.session_id
                                AND c.person_id IS NOT DISTINCT FROM d.person_id AND c.matter = d.matter
                            JOIN session s ON s.organisation_id = d.organisation_id AND s.id = d.session_id AND s.status = 'held'
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                            JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                        WHERE e.on_day >= :since
                            AND (NOT g.hidden_membership AND :ledBy::uuid IS NULL OR EXISTS (SELECT FROM session_leader led
                                WHERE led.organisation_id = s.organisation_id AND led.session_id = s.id
                                    AND led.membership_id = :self))
                        ORDER BY e.on_day, g.name, d.session_id, d.person_id
                        """).param("since", since).params(sight.params()).query(row -> {
            var session = new SessionId(row.getObject("session_id", UUID.class));
            sessions.putIfAbsent(
                    session,
                    new Undecided(
                            session,
                            row.getString("name"),
                            row.getObject("on_day", LocalDate.class),
                            row.getBoolean("own"),
                            0));
            claims.computeIfAbsent(new Entry(session, TickRepository.about(row)), entry -> new ArrayList<>())
                    .add(TickRepository.claim(row));
        });
        return sessions.values().stream()
                .map(one -> new Undecided(one.session(), one.groupName(), one.day(), one.own(), (int)
                        claims.entrySet().stream()
                                .filter(entry -> entry.getKey().session().equals(one.session()))
                                .filter(entry -> AttendanceMerge.standing(entry.getValue())
                                                .size()
                                        > 1)
                                .count()))
                .filter(one -> one.entries() > 0)
                .toList();
    }
}
