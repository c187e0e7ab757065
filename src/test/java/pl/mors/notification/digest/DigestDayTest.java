package pl.mors.notification.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.mors.identity.DeskMailChoice.Digest;

class DigestDayTest {

    private static final LocalDate FRIDAY = LocalDate.of(2019, 5, 17);
    private static final LocalDate MONDAY = LocalDate.of(2019, 5, 20);

    @Test
    void dailyIsOnceOnEachWorkingDay() {
        assertThat(DigestDay.isDue(Digest.DAILY, FRIDAY, null)).isTrue();
        assertThat(DigestDay.isDue(Digest.DAILY, FRIDAY, FRIDAY)).isFalse();
        assertThat(DigestDay.isDue(Digest.DAILY, FRIDAY.plusDays(1), FRIDAY)).isFalse();
        assertThat(DigestDay.isDue(Digest.DAILY, MONDAY, FRIDAY)).isTrue();
    }

    @Test
    void weeklyIsOnceOnTheFirstWorkingDay() {
        assertThat(DigestDay.isDue(Digest.WEEKLY, FRIDAY, LocalDate.of(2019, 5, 13)))
                .isFalse();
        assertThat(DigestDay.isDue(Digest.WEEKLY, MONDAY, LocalDate.of(2019, 5, 13)))
                .isTrue();
        assertThat(DigestDay.isDue(Digest.WEEKLY, MONDAY, MONDAY)).isFalse();
        var easterMonday = LocalDate.of(2019, 4, 22);
        assertThat(DigestDay.isDue(Digest.WEEKLY, easterMonday, LocalDate.of(2019, 4, 15)))
                .isFalse();
        assertThat(DigestDay.isDue(Digest.WEEKLY, easterMonday.plusDays(1), LocalDate.of(2019, 4, 15)))
                .isTrue();
    }

    @Test
    void neverIsNever() {
        assertThat(DigestDay.isDue(Digest.NEVER, MONDAY, null)).isFalse();
    }
}
