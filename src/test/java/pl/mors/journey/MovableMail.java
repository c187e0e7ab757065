package pl.mors.journey;

import org.springframework.context.annotation.Primary;
import pl.mors.notification.EmailSending;

/** Whether e-mail reaches anybody in the tests in the browser: in none, but of those that say so and put it back at their end. */
@Primary
class MovableMail implements EmailSending {

    private volatile boolean set;

    @Override
    public boolean isSet() {
        return set;
    }

    void becomes(boolean reaching) {
        set = reaching;
    }
}
