package pl.mors.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GivenDayTest {

    private static final LocalDate HOLDS = LocalDate.of(2019, 5, 1);
    private static final LocalDate TODAY = LocalDate.of(2019, 5, 15);

    @Test
    void somebodyIsToldSinceItHoldsAndNotLaterThanToday() {
        assertThat(GivenDay.check(HOLDS, HOLDS, TODAY)).isEmpty();
        assertThat(GivenDay.check(TODAY, HOLDS, TODAY)).isEmpty();
        assertThat(GivenDay.check(HOLDS.minusDays(1), HOLDS, TODAY)).contains(GivenDay.Refusal.BEFORE_IT_HELD);
        assertThat(GivenDay.check(TODAY.plusDays(1), HOLDS, TODAY)).contains(GivenDay.Refusal.IN_THE_FUTURE);
    }
}
