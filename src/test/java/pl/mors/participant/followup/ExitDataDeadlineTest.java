package pl.mors.participant.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R05: the situation after leaving is due within so many days")
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

    @Property
    void isMissedFromTheDayAfterItsLastOnAndNeverBefore(
            @ForAll @IntRange(max = 365) int days, @ForAll @IntRange(min = -30, max = 400) int later) {
        var left = deadline.exitedOn();
        assertThat(new ExitDataDeadline(left, days).isLate(left.plusDays(later)))
                .isEqualTo(later > days);
    }
}
