package pl.mors.notification;

/** A gateway for text messages: the one of the configuration ({@code mors.sms.*}), or a bean of this type; without any, messages are only counted. */
public interface SmsChannel {

    /**
     * Hands a message to the gateway, once; retries are the outbox's.
     *
     * @param id the same for every attempt, so that the gateway can tell a repetition
     * @throws DeliveryFailed when the gateway doesn't take it
     */
    void send(OutboxMessageId id, String number, String text) throws DeliveryFailed;

    /** Whether messages reach anybody; where they don't, people have to be told in another way. */
    default boolean isSet() {
        return true;
    }
}
