package pl.mors.notification.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {

    @Test
    void waitsTwiceAsLongEachTime() {
        assertThat(RetrySchedule.pauseAfter(1)).contains(Duration.ofMinutes(1));
        assertThat(RetrySchedule.pauseAfter(2)).contains(Duration.ofMinutes(2));
        assertThat(RetrySchedule.pauseAfter(9)).contains(Duration.ofMinutes(256));
    }

    @Test
    void givesUpAfterTheTenthAttempt() {
        assertThat(RetrySchedule.pauseAfter(10)).isEmpty();
        assertThat(RetrySchedule.pauseAfter(11)).isEmpty();
    }

    @Test
    void reachesOverANight() {
        Duration all = IntStream.rangeClosed(1, RetrySchedule.MOST_ATTEMPTS)
                .mapToObj(RetrySchedule::pauseAfter)
                .flatMap(Optional::stream)
                .reduce(Duration.ZERO, Duration::plus);
        assertThat(all).isBetween(Duration.ofHours(8), Duration.ofHours(9));
    }
}
