package pl.mors.activity.proof;

import java.sql.Array;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupSight;
import pl.mors.activity.proof.ProofOfAttendance.Worth;
import pl.mors.person.PersonId;
import pl.mors.platform.Coded;
import pl.mors.programme.ProofKind;

/** Reads what speaks for whose presence, and which presences nothing proves that their programme accepts. */
@Repository
@Transactional(readOnly = true)
public class ProofQueries {

    private final JdbcClient jdbc;

    ProofQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What every programme under which the session's group runs that day accepts beside the signed list. */
    public Set<ProofKind> acceptedAt(SessionId session) {
        var accepted = EnumSet.noneOf(ProofKind.class);
        jdbc.sql("""
                        SELECT c.kind FROM accepted_at_session c WHERE c.session_id = :session
                        GROUP BY c.kind HAVING count(*) = (SELECT count(DISTINCT gp.programme_id)
                            FROM session s
                                JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                                JOIN known_group_programme_terms gp ON gp.organisation_id = s.organisation_id
                                    AND gp.group_id = s.group_id AND e.on_day >= lower(gp.period)
                                    AND e.on_day < coalesce(upper(gp.period), 'infinity')
                            WHERE s.id = :session)
                        """).param("session", session.value()).query((RowCallbackHandler)
                row -> accepted.add(Coded.of(ProofKind.class, row.getString("kind"))));
        return accepted;
    }

    /** What speaks for whom at a session. */
    Map<PersonId, Set<Trace>> traces(SessionId session) {
        Map<PersonId, Set<Trace>> traces = new HashMap<>();
        jdbc.sql("SELECT person_id, trace FROM attendance_trace WHERE session_id = :session")
                .param("session", session.value())
                .query((RowCallbackHandler) row -> traces.computeIfAbsent(
                                new PersonId(row.getObject("person_id", UUID.class)),
                                person -> EnumSet.noneOf(Trace.class))
                        .add(Coded.of(Trace.class, row.getString("trace"))));
        return traces;
    }

    /**
     * A session whose presences are settled in a programme, some of them without proof.
     *
     * @param presences how many have none
     */
    public record Unproved(
            SessionId session, String groupName, LocalDate day, String programme, boolean own, int presences) {}

    private record Key(SessionId session, String groupName, LocalDate day, String programme, boolean own) {}

    /** Sessions from a day to a day, as far as the reader may write their sheets; the oldest first. Presences alike are counted together. */
    List<Unproved> unproved(LocalDate from, LocalDate to, GroupSight sight) {
        Map<Key, Integer> unproved = new LinkedHashMap<>();
        jdbc.sql("""
                        WITH presence AS (
                            SELECT o.organisation_id, o.session_id, o.programme_id, o.person_id, o.given_on
                            FROM support_of_activity o
                                JOIN session s ON s.organisation_id = o.organisation_id AND s.id = o.session_id
                                JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                            WHERE o.given_on BETWEEN :from AND :to
                                AND (NOT g.hidden_membership AND :ledBy::uuid IS NULL OR EXISTS (SELECT FROM session_leader led
                                    WHERE led.organisation_id = s.organisation_id AND led.session_id = s.id
                                        AND led.membership_id = :self))
                        ), found AS (
                            SELECT t.session_id, t.person_id, array_agg(t.trace ORDER BY t.trace) AS traces
                            FROM attendance_trace t WHERE t.session_id IN (SELECT p.session_id FROM presence p)
                            GROUP BY t.session_id, t.person_id
                        ), accepted AS (
                            SELECT c.session_id, c.programme_id, array_agg(c.kind ORDER BY c.kind) AS kinds
                            FROM accepted_at_session c WHERE c.session_id IN (SELECT p.session_id FROM presence p)
                            GROUP BY c.session_id, c.programme_id
                        ), counted AS (
                            SELECT p.organisation_id, p.session_id, p.programme_id, p.given_on, a.kinds, t.traces,
                                count(*) AS presences
                            FROM presence p
                                LEFT JOIN found t ON t.session_id = p.session_id AND t.person_id = p.person_id
                                LEFT JOIN accepted a ON a.session_id = p.session_id AND a.programme_id = p.programme_id
                            GROUP BY 1, 2, 3, 4, 5, 6
                        )
                        SELECT c.session_id, c.given_on, c.kinds, c.traces, c.presences, g.name, m.title,
                            EXISTS (SELECT FROM session_leader led WHERE led.organisation_id = s.organisation_id
                                AND led.session_id = s.id AND led.membership_id = :self) AS own
                        FROM counted c
                            JOIN session s ON s.organisation_id = c.organisation_id AND s.id = c.session_id
                            JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                            JOIN programme m ON m.organisation_id = c.organisation_id AND m.id = c.programme_id
                        ORDER BY c.given_on, g.name, c.session_id, m.title
                        """).param("from", from).param("to", to).params(sight.params()).query((RowCallbackHandler) row -> {
            var byLetter = words(row.getArray("kinds"), ProofKind.class);
            var found = words(row.getArray("traces"), Trace.class);
            if (ProofOfAttendance.of(byLetter, found) == Worth.WORKING_COPY) {
                var key = new Key(
                        new SessionId(row.getObject("session_id", UUID.class)),
                        row.getString("name"),
                        row.getObject("given_on", LocalDate.class),
                        row.getString("title"),
                        row.getBoolean("own"));
                unproved.merge(key, row.getInt("presences"), Integer::sum);
            }
        });
        return unproved.entrySet().stream()
                .map(one -> new Unproved(
                        one.getKey().session(),
                        one.getKey().groupName(),
                        one.getKey().day(),
                        one.getKey().programme(),
                        one.getKey().own(),
                        one.getValue()))
                .toList();
    }

    /** @param array null where there are none */
    private static <E extends Enum<E> & Coded> Set<E> words(@Nullable Array array, Class<E> type) throws SQLException {
        var words = EnumSet.noneOf(type);
        if (array != null) {
            for (var word : (String[]) array.getArray()) {
                words.add(Coded.of(type, word));
            }
        }
        return words;
    }
}
