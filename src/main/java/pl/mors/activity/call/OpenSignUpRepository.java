package pl.mors.activity.call;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.calendar.TimeRange;
import pl.mors.notification.OutboxMessageId;
import pl.mors.platform.Ids;

@Repository
@Transactional
class OpenSignUpRepository {

    private final JdbcClient jdbc;

    OpenSignUpRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the group was to meet at it first, of all that is still to come. */
    boolean wasNext(SessionChange change, LocalDate today) {
        return !change.day().isBefore(today)
                && jdbc.sql("""
                                SELECT NOT EXISTS (SELECT FROM session o
                                    WHERE o.group_id = :group AND o.status = 'planned' AND lower(o.period) >= :midnight
                                        AND lower(o.period) < :start
                                        AND NOT EXISTS (SELECT FROM session c WHERE c.organisation_id = o.organisation_id
                                            AND c.moved_to_id = o.id AND c.id = ANY (:sessions)))
                                """)
                        .param("group", change.group().value())
                        .param("midnight", TimeRange.wholeDay(today).sqlFrom())
                        .param("start", change.dates().getFirst().time().sqlFrom())
                        .param("sessions", change.sessionIds())
                        .query(Boolean.class)
                        .single();
    }

    /** Notes all of the group that have no answer yet. */
    void note(SessionChange change, LocalDate today) {
        jdbc.sql("SELECT id FROM sign_up WHERE group_id = :group AND outcome IS NULL AND expires_on >= :today")
                .param("group", change.group().value())
                .param("today", today)
                .query(UUID.class)
                .list()
                .forEach(signUp -> jdbc.sql("""
                                INSERT INTO sign_up_notice (organisation_id, id, session_id, sign_up_id)
                                VALUES (current_organisation(), :id, :session, :signUp)
                                """)
                        .param("id", Ids.next())
                        .param("session", change.session().value())
                        .param("signUp", signUp)
                        .update());
    }

    /** The message goes with the sign-up when that is withdrawn before. */
    void written(SessionChange change, UUID signUp, OutboxMessageId message) {
        jdbc.sql("""
                UPDATE sign_up_notice SET outbox_message_id = :message WHERE session_id = ANY (:sessions) AND sign_up_id = :signUp
                """)
                .param("message", message.value())
                .param("sessions", change.sessionIds())
                .param("signUp", signUp)
                .update();
        jdbc.sql("UPDATE sign_up SET message_ids = message_ids || :message WHERE id = :signUp")
                .param("message", message.value())
                .param("signUp", signUp)
                .update();
    }

    void addCall(SessionChange change, UUID signUp, CallResult result) {
        jdbc.sql("""
                UPDATE sign_up_notice SET call_result = :result, called_at = clock_timestamp(), called_by = current_account()
                WHERE session_id = ANY (:sessions) AND sign_up_id = :signUp
                """)
                .param("result", result.code())
                .param("sessions", change.sessionIds())
                .param("signUp", signUp)
                .update();
    }
}
