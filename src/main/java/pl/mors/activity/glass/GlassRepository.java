package pl.mors.activity.glass;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.activity.SessionId;
import pl.mors.document.Envelope;
import pl.mors.person.PersonId;
import pl.mors.platform.Ids;

@Repository
class GlassRepository {

    private final JdbcClient jdbc;
    private final Envelope envelope;

    GlassRepository(JdbcClient jdbc, Envelope envelope) {
        this.jdbc = jdbc;
        this.envelope = envelope;
    }

    /** What a signature's bytes belong to. */
    static String owner(UUID id) {
        return "glass signature " + id;
    }

    /** Which of these were taken before, whether or not they still stand. */
    Set<UUID> taken(Collection<UUID> ids) {
        return new HashSet<>(jdbc.sql("SELECT id FROM glass_signature WHERE id = ANY (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    boolean isSigned(SessionId session, PersonId person) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM glass_signature WHERE session_id = :session AND person_id = :person
                            AND superseded_at IS NULL AND strokes IS NOT NULL)
                        """)
                .param("session", session.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    void supersede(SessionId session, PersonId person) {
        jdbc.sql("""
                        UPDATE glass_signature SET superseded_at = clock_timestamp()
                        WHERE session_id = :session AND person_id = :person AND superseded_at IS NULL
                        """)
                .param("session", session.value())
                .param("person", person.value())
                .update();
    }

    void keep(SessionId session, SignedOnGlass signature, UUID device, Duration ahead) {
        jdbc.sql("""
                        INSERT INTO glass_signature (organisation_id, id, session_id, person_id, strokes, device_id, device_clock,
                            clock_offset_ms)
                        VALUES (current_organisation(), :id, :session, :person, :strokes, :device, :clock, :ahead)
                        """)
                .param("id", signature.id())
                .param("session", session.value())
                .param("person", signature.person().value())
                .param("strokes", envelope.seal(signature.strokes().bytes(), owner(signature.id())))
                .param("device", device)
                .param("clock", signature.clock().atOffset(ZoneOffset.UTC))
                .param("ahead", ahead.toMillis())
                .update();
    }

    void withdrawn(SessionId session, PersonId person, String reason) {
        jdbc.sql("""
                        INSERT INTO glass_signature (organisation_id, id, session_id, person_id, reason)
                        VALUES (current_organisation(), :id, :session, :person, :reason)
                        """)
                .param("id", Ids.next())
                .param("session", session.value())
                .param("person", person.value())
                .param("reason", reason)
                .update();
    }
}
