package pl.mors.journey;

import org.springframework.context.annotation.Primary;
import pl.mors.notification.EmailChannel;
import pl.mors.notification.OutboxMessageId;

/** Whether e-mail reaches anybody in the tests in the browser: in none, but of those that say so and put it back at their end. */
@Primary
class MovableMail implements EmailChannel {

    private volatile boolean set;

    @Override
    public void send(OutboxMessageId id, String recipient, String subject, String body) {
        throw new IllegalStateException("tests in the browser send no mail");
    }

    @Override
    public boolean isSet() {
        return set;
    }

    void becomes(boolean reaching) {
        set = reaching;
    }
}
