package pl.mors.activity.session;

import static org.assertj.core.api.Assertions.assertThat;

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
    void aTypingMistakeInTheYearDoesNotPlanALifetime() {
        assertThat(WeeklyDays.of(WEDNESDAY, LocalDate.of(2091, 5, 15))).hasSize(WeeklyDays.MOST);
    }
}
