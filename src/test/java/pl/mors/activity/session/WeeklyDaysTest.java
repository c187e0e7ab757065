package pl.mors.activity.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WeeklyDaysTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2019, 5, 15);

    @Test
    void withoutALastDayThereIsOne() {
        assertThat(WeeklyDays.of(WEDNESDAY, null)).containsExactly(WEDNESDAY);
    }

    @Test
    void theLastDayIsIncludedWhenItIsTheSameWeekday() {
        assertThat(WeeklyDays.of(WEDNESDAY, LocalDate.of(2019, 5, 29)))
                .containsExactly(WEDNESDAY, LocalDate.of(2019, 5, 22), LocalDate.of(2019, 5, 29));
        assertThat(WeeklyDays.of(WEDNESDAY, LocalDate.of(2019, 5, 28)))
                .containsExactly(WEDNESDAY, LocalDate.of(2019, 5, 22));
    }

    @Test
    void aSeriesHoldsSixtySessionsAtMost() {
        var latest = WeeklyDays.latestEnd(WEDNESDAY);

        assertThat(WeeklyDays.of(WEDNESDAY, latest)).hasSize(WeeklyDays.MOST);
        assertThatIllegalArgumentException().isThrownBy(() -> WeeklyDays.of(WEDNESDAY, latest.plusDays(1)));
    }
}
