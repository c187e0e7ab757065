package pl.mors.notification.sending;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import pl.mors.notification.DeliveryFailed;
import pl.mors.notification.EmailChannel;
import pl.mors.notification.SmsChannel;
import pl.mors.platform.Actor;
import pl.mors.platform.OrganisationId;
import pl.mors.platform.Tenancy;

/**
 * Sends what is due, in every organisation. A message is taken under a lease in one transaction, sent outside of any, and
 * marked in another: any number of workers share the work, and no connection to the database waits for a mail server. A
 * worker that dies between sending and marking is the one case in which a message goes out twice.
 */
@Service
class SendDueMessages {

    /** Longer than a channel may take for one message; its timeouts are set far below. */
    static final Duration LEASE = Duration.ofMinutes(5);

    /** How long the words and the address of a message that was sent or given up are kept. */
    static final Duration KEPT = Duration.ofDays(30);

    private static final Logger log = LoggerFactory.getLogger(SendDueMessages.class);

    private final OutboxRepository outbox;
    private final EmailChannel email;
    private final SmsChannel sms;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SendDueMessages(
            OutboxRepository outbox,
            EmailChannel email,
            SmsChannel sms,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.outbox = outbox;
        this.email = email;
        this.sms = sms;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** A failure in one organisation is logged and does not keep the messages of the others. */
    void everywhere() {
        for (UUID organisation : organisationsWithDueMessages()) {
            try {
                within(new OrganisationId(organisation));
            } catch (DataAccessException e) {
                log.error("The messages of organisation {} could not be sent", organisation, e);
            }
        }
    }

    void within(OrganisationId organisation) {
        Tenancy.run(Actor.system(organisation, "send-messages"), () -> {
            sendAll();
            transaction.executeWithoutResult(
                    status -> outbox.forgetDone(clock.instant().minus(KEPT)));
        });
    }

    private List<UUID> organisationsWithDueMessages() {
        return transaction.execute(status -> jdbc.sql("SELECT organisations_with_due_messages(:now)")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list());
    }

    private void sendAll() {
        for (Optional<DueMessage> next = claim(); next.isPresent(); next = claim()) {
            send(next.get());
        }
    }

    private Optional<DueMessage> claim() {
        Instant now = clock.instant();
        return transaction.execute(status -> outbox.claim(now, now.plus(LEASE), email.takes()));
    }

    private void send(DueMessage message) {
        Optional<String> refusal = handOver(message);
        if (refusal.isPresent()) {
            notTaken(message, refusal.get());
        } else {
            transaction.executeWithoutResult(status -> outbox.sent(message, clock.instant()));
        }
    }

    /** Gives the message to its channel; the reason when it was not taken. */
    private Optional<String> handOver(DueMessage message) {
        try {
            switch (message.channel()) {
                case EMAIL ->
                    email.send(
                            message.id(),
                            message.recipient(),
                            Objects.requireNonNull(message.subject()),
                            message.body());
                case SMS -> sms.send(message.id(), message.recipient(), message.body());
            }
            return Optional.empty();
        } catch (DeliveryFailed e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } catch (RuntimeException faulty) {
            // A faulty gateway must not hold up the messages behind this one; what it says may name the recipient.
            return Optional.of(faulty.getClass().getSimpleName());
        }
    }

    private void notTaken(DueMessage message, String reason) {
        Optional<Duration> pause = RetrySchedule.pauseAfter(message.attempts());
        log.warn("Message {} was not taken at attempt {}: {}", message, message.attempts(), reason);
        transaction.executeWithoutResult(status -> pause.ifPresentOrElse(
                wait -> outbox.postpone(message, reason, clock.instant().plus(wait)),
                () -> outbox.fail(message, reason)));
    }
}
