package pl.mors.notification;

/** A gateway for text messages. A town that has one adds a bean of this type; without it messages are only counted. */
public interface SmsChannel {

    /**
     * Hands a message to the gateway, once; retries are the outbox's.
     *
     * @param id the same for every attempt, so that the gateway can tell a repetition
     * @throws DeliveryFailed when the gateway doesn't take it
     */
    void send(OutboxMessageId id, String number, String text) throws DeliveryFailed;
}
