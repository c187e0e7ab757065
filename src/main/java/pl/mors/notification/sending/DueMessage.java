package pl.mors.notification.sending;

import org.jspecify.annotations.Nullable;
import pl.mors.notification.OutboxMessageId;

/**
 * A message that a worker has taken to send. Its text form shows neither recipient nor text, so that no log does.
 *
 * @param subject of an e-mail; none for a text message
 * @param attempts including the one being made
 */
record DueMessage(
        OutboxMessageId id,
        Channel channel,
        String recipient,
        @Nullable String subject,
        String body,
        int attempts) {

    @Override
    public String toString() {
        return channel.code() + " " + id.value();
    }
}
