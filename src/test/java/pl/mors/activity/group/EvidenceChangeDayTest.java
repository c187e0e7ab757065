package pl.mors.activity.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EvidenceChangeDayTest {

    private static final LocalDate HELD = LocalDate.of(2019, 5, 8);

    @Test
    void theDayAfterTheLastSessionIsTheFirst() {
        assertThat(EvidenceChangeDay.isTooEarly(HELD.plusDays(1), HELD)).isFalse();
        assertThat(EvidenceChangeDay.isTooEarly(HELD, HELD)).isTrue();
    }

    @Test
    void aGroupThatHasNotMetMayBeChangedFromAnyDay() {
        assertThat(EvidenceChangeDay.isTooEarly(LocalDate.of(2000, 1, 1), null)).isFalse();
    }
}
