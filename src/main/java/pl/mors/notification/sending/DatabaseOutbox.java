package pl.mors.notification.sending;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.notification.Outbox;
import pl.mors.notification.OutboxMessageId;

/** The outbox as a table; without a transaction of the caller's it refuses, because then nothing is owed yet. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class DatabaseOutbox implements Outbox {

    private final OutboxRepository repository;
    private final Clock clock;

    DatabaseOutbox(OutboxRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    public OutboxMessageId email(String recipient, String subject, String body) {
        OutboxMessageId id = OutboxMessageId.next();
        repository.add(id, Channel.EMAIL, recipient, subject, body, clock.instant());
        return id;
    }

    @Override
    public OutboxMessageId sms(String number, String text) {
        OutboxMessageId id = OutboxMessageId.next();
        repository.add(id, Channel.SMS, number, null, text, clock.instant());
        return id;
    }

    @Override
    public void cancel(OutboxMessageId message) {
        repository.cancel(message);
    }
}
