package pl.mors.notification;

/** Messages to be sent. They go out if, and only if, the caller's transaction commits. */
public interface Outbox {

    /**
     * @param recipient an e-mail address
     * @param subject one line
     * @param body plain text
     */
    OutboxMessageId email(String recipient, String subject, String body);

    /**
     * @param number a telephone number as the person gave it
     * @param text short: gateways cut or split what is longer than 160 letters (70 with Polish ones)
     */
    OutboxMessageId sms(String number, String text);

    /** Takes back what has not gone out yet; what was sent, or is gone, stays as it is. */
    void cancel(OutboxMessageId message);
}
