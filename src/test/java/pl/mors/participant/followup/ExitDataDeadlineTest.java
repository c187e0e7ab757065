package pl.mors.participant.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ExitDataDeadlineTest {

    private final ExitDataDeadline deadline = new ExitDataDeadline(LocalDate.of(2019, 4, 17), 28);

    @Test
    void isFourWeeksAfterTheExit() {
        assertThat(deadline.lastDay()).isEqualTo(LocalDate.of(2019, 5, 15));
    }

    @Test
    void includesItsLastDay() {
        assertThat(deadline.isLate(LocalDate.of(2019, 5, 15))).isFalse();
        assertThat(deadline.isLate(LocalDate.of(2019, 5, 16))).isTrue();
    }
}
