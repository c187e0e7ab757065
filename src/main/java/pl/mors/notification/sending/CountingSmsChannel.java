package pl.mors.notification.sending;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pl.mors.notification.OutboxMessageId;
import pl.mors.notification.SmsChannel;

/** Stands in for a gateway where a town has none: the log says that there was a message, neither to whom nor what. */
final class CountingSmsChannel implements SmsChannel {

    private static final Logger log = LoggerFactory.getLogger(CountingSmsChannel.class);

    @Override
    public void send(OutboxMessageId id, String number, String text) {
        log.info("No gateway is set: text message {} went nowhere", id.value());
    }

    @Override
    public boolean isSet() {
        return false;
    }
}
