package pl.mors.participant.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class VersionDayTest {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 15);

    @Test
    void theFirstHoldsFromAnyDay() {
        assertThat(VersionDay.check(DAY, null)).isEmpty();
    }

    @Test
    void theNextHoldsFromALaterDay() {
        assertThat(VersionDay.check(DAY.plusDays(1), DAY)).isEmpty();
        assertThat(VersionDay.check(DAY, DAY)).contains(VersionDay.Refusal.NOT_AFTER_THE_LAST);
        assertThat(VersionDay.check(DAY.minusDays(1), DAY)).contains(VersionDay.Refusal.NOT_AFTER_THE_LAST);
    }
}
