package pl.mors.notification;

/** A way for e-mail: a mail server or the log, as the configuration says ({@code mors.mail.channel}), or a bean of this type. */
public interface EmailChannel {

    /**
     * Hands a message over, once; retries are the outbox's.
     *
     * @param id the same for every attempt, so that whoever receives it can tell a repetition
     * @param subject one line
     * @param body plain text
     * @throws DeliveryFailed when it isn't taken
     */
    void send(OutboxMessageId id, String recipient, String subject, String body) throws DeliveryFailed;

    /** Whether messages reach anybody; where they don't, people have to be told in another way. */
    default boolean isSet() {
        return true;
    }

    /** Whether messages are handed over at all; until they are, they wait. */
    default boolean takes() {
        return isSet();
    }
}
