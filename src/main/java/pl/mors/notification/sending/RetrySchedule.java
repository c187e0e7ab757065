package pl.mors.notification.sending;

import java.time.Duration;
import java.util.Optional;

/** When a message that was not taken is tried again: after 1, 2, 4... minutes; after the tenth attempt it has failed. */
final class RetrySchedule {

    /** Together with the pauses between them, the attempts reach over a night: eight and a half hours. */
    static final int MOST_ATTEMPTS = 10;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

    private RetrySchedule() {}

    /**
     * The pause before the next attempt, or nothing when there is none.
     *
     * @param attempts made so far, at least one
     */
    static Optional<Duration> pauseAfter(int attempts) {
        if (attempts < 1) {
            throw new IllegalArgumentException("no attempt was made yet");
        }
        return attempts >= MOST_ATTEMPTS
                ? Optional.empty()
                : Optional.of(FIRST_PAUSE.multipliedBy(1L << (attempts - 1)));
    }
}
