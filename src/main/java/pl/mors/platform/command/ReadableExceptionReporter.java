package pl.mors.platform.command;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import pl.mors.platform.ReadableException;

/** Keeps Spring Boot's stack trace away from failures that {@link CommandLineStart} tells in one sentence. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ReadableExceptionReporter implements SpringBootExceptionReporter {

    ReadableExceptionReporter(ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        return ReadableException.within(failure) != null;
    }
}
