package pl.mors.notification;

import java.util.UUID;
import pl.mors.platform.Ids;

/** Identifies a message in the outbox. */
public record OutboxMessageId(UUID value) {

    public static OutboxMessageId next() {
        return new OutboxMessageId(Ids.next());
    }

    /**
     * Reads an id from an address.
     *
     * @throws IllegalArgumentException when the text is not one
     */
    public static OutboxMessageId valueOf(String text) {
        return new OutboxMessageId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
