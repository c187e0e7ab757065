package pl.mors.notification.sending;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.notification.OutboxMessageId;
import pl.mors.platform.Coded;

/** The outbox of the current organisation. */
@Repository
class OutboxRepository {

    private final JdbcClient jdbc;

    OutboxRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(OutboxMessageId id, Channel channel, String recipient, @Nullable String subject, String body, Instant at) {
        jdbc.sql("""
                        INSERT INTO outbox_message
                            (organisation_id, id, channel, recipient, subject, body, next_attempt_at, created_at)
                        VALUES (current_organisation(), :id, :channel, :recipient, :subject, :body, :at, :at)
                        """)
                .param("id", id.value())
                .param("channel", channel.code())
                .param("recipient", recipient)
                .param("subject", subject)
                .param("body", body)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Takes the longest waiting message that is due and that no other worker holds, counts the attempt and keeps others away
     * until the lease ends: should this worker die, another one tries then.
     */
    Optional<DueMessage> claim(Instant now, Instant leaseEnd, boolean withEmail) {
        return jdbc.sql("""
                        UPDATE outbox_message SET attempts = attempts + 1, next_attempt_at = :leaseEnd
                        WHERE (organisation_id, id) = (
                            SELECT organisation_id, id FROM outbox_message
                            WHERE organisation_id = current_organisation() AND status = 'queued'
                                AND next_attempt_at <= :now AND (channel <> 'email' OR :withEmail)
                            ORDER BY next_attempt_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
                        RETURNING id, channel, recipient, subject, body, attempts
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("leaseEnd", leaseEnd.atOffset(ZoneOffset.UTC))
                .param("withEmail", withEmail)
                .query((row, number) -> new DueMessage(
                        new OutboxMessageId(row.getObject("id", UUID.class)),
                        Coded.of(Channel.class, row.getString("channel")),
                        row.getString("recipient"),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getInt("attempts")))
                .optional();
    }

    void sent(DueMessage message, Instant at) {
        jdbc.sql("""
                        UPDATE outbox_message SET status = 'sent', sent_at = :at, last_error = NULL
                        WHERE organisation_id = current_organisation() AND id = :id AND status = 'queued'
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", message.id().value())
                .update();
    }

    /** Puts off what was not taken; an attempt that outlived its lease and was overtaken by another changes nothing. */
    void postpone(DueMessage message, String error, Instant until) {
        jdbc.sql("""
                        UPDATE outbox_message SET next_attempt_at = :until, last_error = :error
                        WHERE organisation_id = current_organisation() AND id = :id AND status = 'queued'
                            AND attempts = :attempt
                        """)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("error", error)
                .param("id", message.id().value())
                .param("attempt", message.attempts())
                .update();
    }

    /** Deletes what waits. Should a worker be handing it over just now, it finds nothing to mark afterwards. */
    void cancel(OutboxMessageId message) {
        jdbc.sql("""
                        DELETE FROM outbox_message
                        WHERE organisation_id = current_organisation() AND id = :id AND status = 'queued'
                        """).param("id", message.value()).update();
    }

    /**
     * Deletes what was sent and was written before. Of what was given up only the words and the address go: that it told nobody is
     * asked for as long as somebody has to be called instead.
     */
    void forgetDone(Instant before) {
        jdbc.sql("""
                        DELETE FROM outbox_message
                        WHERE organisation_id = current_organisation() AND status = 'sent' AND created_at < :before
                        """).param("before", before.atOffset(ZoneOffset.UTC)).update();
        jdbc.sql("""
                        UPDATE outbox_message SET recipient = NULL, subject = NULL, body = NULL
                        WHERE organisation_id = current_organisation() AND status = 'failed' AND recipient IS NOT NULL
                            AND created_at < :before
                        """).param("before", before.atOffset(ZoneOffset.UTC)).update();
    }

    void fail(DueMessage message, String error) {
        jdbc.sql("""
                        UPDATE outbox_message SET status = 'failed', last_error = :error
                        WHERE organisation_id = current_organisation() AND id = :id AND status = 'queued'
                            AND attempts = :attempt
                        """)
                .param("error", error)
                .param("id", message.id().value())
                .param("attempt", message.attempts())
                .update();
    }
}
