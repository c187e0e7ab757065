package pl.mors.participant.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StepDayTest {

    private static final LocalDate BEFORE = LocalDate.of(2019, 5, 2);
    private static final LocalDate TODAY = LocalDate.of(2019, 5, 15);

    @Test
    void fromTheStepBeforeToToday() {
        assertThat(StepDay.check(BEFORE, BEFORE, TODAY)).isEmpty();
        assertThat(StepDay.check(TODAY, BEFORE, TODAY)).isEmpty();
        assertThat(StepDay.check(BEFORE.minusDays(1), BEFORE, TODAY)).contains(StepDay.Refusal.BEFORE_STEP_BEFORE);
        assertThat(StepDay.check(TODAY.plusDays(1), BEFORE, TODAY)).contains(StepDay.Refusal.IN_THE_FUTURE);
    }
}
