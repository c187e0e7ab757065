package pl.mors.activity.call;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.notification.OutboxMessageId;
import pl.mors.person.PersonId;
import pl.mors.platform.Ids;

@Repository
@Transactional
class CallRepository {

    private final JdbcClient jdbc;

    CallRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For each of the sessions that were changed together. */
    void addCall(SessionChange change, PersonId person, CallResult result) {
        jdbc.sql("""
                INSERT INTO change_call (organisation_id, id, session_id, person_id, about, result)
                SELECT current_organisation(), c.id, c.session, :person, :about, :result
                FROM unnest(:ids::uuid[], :sessions::uuid[]) AS c (id, session)
                """)
                .param("ids", ids(change))
                .param("sessions", change.sessionIds())
                .param("about", change.about().code())
                .param("person", person.value())
                .param("result", result.code())
                .update();
    }

    /** For each of the sessions that were changed together and whose guardian they are. */
    void addCallToGuardian(SessionChange change, UUID guardian, CallResult result) {
        jdbc.sql("""
                INSERT INTO guardian_call (organisation_id, id, trip_guardian_id, about, result)
                SELECT g.organisation_id, c.id, g.id, :about, :result
                FROM unnest(:ids::uuid[], :sessions::uuid[]) AS c (id, session)
                    JOIN known_trip_guardian called ON called.id = :guardian
                    JOIN known_trip_guardian g ON g.session_id = c.session
                        AND coalesce(g.membership_id, g.helper_id) = coalesce(called.membership_id, called.helper_id)
                """)
                .param("ids", ids(change))
                .param("sessions", change.sessionIds())
                .param("about", change.about().code())
                .param("guardian", guardian)
                .param("result", result.code())
                .update();
    }

    /** For each of the sessions that were changed together. */
    void addMessage(SessionChange change, PersonId person, Channel channel, OutboxMessageId message) {
        jdbc.sql("""
                INSERT INTO change_message (organisation_id, id, session_id, person_id, about, channel, outbox_message_id)
                SELECT current_organisation(), c.id, c.session, :person, :about, :channel, :message
                FROM unnest(:ids::uuid[], :sessions::uuid[]) AS c (id, session)
                """)
                .param("ids", ids(change))
                .param("sessions", change.sessionIds())
                .param("about", change.about().code())
                .param("person", person.value())
                .param("channel", channel.code())
                .param("message", message.value())
                .update();
    }

    private static UUID[] ids(SessionChange change) {
        return change.dates().stream().map(one -> Ids.next()).toArray(UUID[]::new);
    }

    /** Keeps a second press of the button, on the page of any of them, waiting until this transaction ends. */
    void lock(SessionChange change) {
        jdbc.sql("SELECT id FROM session WHERE id = ANY (:sessions) ORDER BY id FOR NO KEY UPDATE")
                .param("sessions", change.sessionIds())
                .query(row -> {});
    }
}
