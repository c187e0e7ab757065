package pl.mors.notification;

import java.util.UUID;
import pl.mors.platform.Ids;

/** Identifies a message in the outbox. */
public record OutboxMessageId(UUID value) {

    public static OutboxMessageId next() {
        return new OutboxMessageId(Ids.next());
    }
}
