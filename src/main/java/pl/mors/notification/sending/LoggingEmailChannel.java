package pl.mors.notification.sending;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pl.mors.notification.EmailChannel;
import pl.mors.notification.OutboxMessageId;

/** Stands in for a mail server where a town has none: the log says that there was a message, neither to whom nor what. */
final class LoggingEmailChannel implements EmailChannel {

    private static final Logger log = LoggerFactory.getLogger(LoggingEmailChannel.class);

    @Override
    public void send(OutboxMessageId id, String recipient, String subject, String body) {
        log.info("E-mail goes to the log only: message {} went nowhere", id.value());
    }

    @Override
    public boolean isSet() {
        return false;
    }

    @Override
    public boolean takes() {
        return true;
    }
}
