package pl.mors.activity.call;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
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

    void addCall(SessionChange change, PersonId person, CallResult result) {
        jdbc.sql("""
                INSERT INTO change_call (organisation_id, id, session_id, person_id, about, result)
                VALUES (current_organisation(), :id, :session, :person, :about, :result)
                """)
                .param("id", Ids.next())
                .param("session", change.session().value())
                .param("about", change.about().code())
                .param("person", person.value())
                .param("result", result.code())
                .update();
    }

    void addMessage(SessionChange change, PersonId person, Channel channel, OutboxMessageId message) {
        jdbc.sql("""
                INSERT INTO change_message (organisation_id, id, session_id, person_id, about, channel, outbox_message_id)
                VALUES (current_organisation(), :id, :session, :person, :about, :channel, :message)
                """)
                .param("id", Ids.next())
                .param("session", change.session().value())
                .param("about", change.about().code())
                .param("person", person.value())
                .param("channel", channel.code())
                .param("message", message.value())
                .update();
    }

    /** Keeps a second press of the button waiting until this transaction ends. */
    void lock(SessionId session) {
        jdbc.sql("SELECT id FROM session WHERE id = :session FOR NO KEY UPDATE")
                .param("session", session.value())
                .query(row -> {});
    }
}
