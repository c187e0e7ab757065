package pl.mors.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FullAgeTest {

    @Test
    void endsMinorityOnTheEighteenthBirthday() {
        var born = LocalDate.of(2001, 5, 15);
        assertThat(FullAge.isMinor(born, LocalDate.of(2019, 5, 14))).isTrue();
        assertThat(FullAge.isMinor(born, LocalDate.of(2019, 5, 15))).isFalse();
    }

    /** Civil Code art. 112: the eighteen years end with the beginning of the last day of February. */
    @Test
    void takesWhoeverWasBornOnALeapDayForAMinorUntilTheLastDayOfFebruary() {
        var born = LocalDate.of(2000, 2, 29);
        assertThat(FullAge.isMinor(born, LocalDate.of(2018, 2, 27))).isTrue();
        assertThat(FullAge.isMinor(born, LocalDate.of(2018, 2, 28))).isFalse();
    }
}
