package pl.mors;

import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;
import pl.mors.notification.MailServer;

/** A town has a mail server, unless a test takes it away for a while; messages wait in the outbox, where tests look at them. */
@Primary
@TestComponent
public class TestMail implements MailServer {

    private final ThreadLocal<Boolean> away = ThreadLocal.withInitial(() -> false);

    @Override
    public boolean isSet() {
        return !away.get();
    }

    /** What comes of it in this thread while no server is set. */
    public <T> T without(Supplier<T> work) {
        away.set(true);
        try {
            return work.get();
        } finally {
            away.remove();
        }
    }
}
