package pl.mors.activity.glass;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.document.Envelope;
import pl.mors.person.PersonId;

/** Reads where signatures on glass are accepted, who signed so, and what they drew. */
@Repository
@Transactional(readOnly = true)
public class GlassQueries {

    private final JdbcClient jdbc;
    private final Envelope envelope;

    GlassQueries(JdbcClient jdbc, Envelope envelope) {
        this.jdbc = jdbc;
        this.envelope = envelope;
    }

    /**
     * At which of these sessions people may sign on glass: a programme accepts it on the day, and people stand on the list by their names.
     * Beside a code a signature would say whose it is.
     */
    public Set<SessionId> acceptedAt(Collection<SessionId> sessions) {
        return new HashSet<>(jdbc.sql("""
                        SELECT DISTINCT a.session_id
                        FROM accepted_at_session a
                            JOIN session s ON s.organisation_id = a.organisation_id AND s.id = a.session_id
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                        WHERE a.kind = 'glass' AND a.session_id = ANY (:sessions) AND evidence_on(s.group_id, e.on_day) = 'names'
                        """)
                .param("sessions", ids(sessions))
                .query((row, number) -> new SessionId(row.getObject("session_id", UUID.class)))
                .list());
    }

    /** Who signed on glass, by session. */
    public Map<SessionId, Set<PersonId>> signed(Collection<SessionId> sessions) {
        var signed = new HashMap<SessionId, Set<PersonId>>();
        jdbc.sql("""
                        SELECT session_id, person_id FROM known_glass_signature
                        WHERE strokes IS NOT NULL AND session_id = ANY (:sessions)
                        """).param("sessions", ids(sessions)).query((RowCallbackHandler) row -> signed.computeIfAbsent(
                        new SessionId(row.getObject("session_id", UUID.class)), session -> new HashSet<>())
                .add(new PersonId(row.getObject("person_id", UUID.class))));
        return signed;
    }

    /** What stands at a session, by person. */
    public Map<PersonId, Strokes> drawn(SessionId session) {
        Map<String, byte[]> sealed = new HashMap<>();
        Map<String, PersonId> people = new HashMap<>();
        jdbc.sql("""
                        SELECT id, person_id, strokes FROM known_glass_signature
                        WHERE strokes IS NOT NULL AND session_id = :session
                        """).param("session", session.value()).query((RowCallbackHandler) row -> {
            var owner = GlassRepository.owner(row.getObject("id", UUID.class));
            sealed.put(owner, row.getBytes("strokes"));
            people.put(owner, new PersonId(row.getObject("person_id", UUID.class)));
        });
        Map<PersonId, Strokes> drawn = new HashMap<>();
        if (!sealed.isEmpty()) {
            envelope.openAll(sealed).forEach((owner, bytes) -> {
                var person = people.get(owner);
                if (person != null) {
                    drawn.put(person, Strokes.ofBytes(bytes));
                }
            });
        }
        return drawn;
    }

    private static UUID[] ids(Collection<SessionId> sessions) {
        return sessions.stream().map(SessionId::value).toArray(UUID[]::new);
    }
}
