package pl.mors.casework.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewDayTest {

    private static final LocalDate SIGNED = LocalDate.of(2019, 1, 12);

    @Test
    void isNotBeforeWhatWasAgreedWasSigned() {
        assertThat(ReviewDay.check(SIGNED.minusDays(1), List.of(SIGNED))).contains(SIGNED);
        assertThat(ReviewDay.check(SIGNED, List.of(SIGNED))).isEmpty();
        assertThat(ReviewDay.check(SIGNED.plusDays(1), List.of(SIGNED))).isEmpty();
    }

    @Test
    void mayBeOneOfAnEarlierAgreement() {
        var earlier = SIGNED.minusYears(1);
        assertThat(ReviewDay.check(SIGNED.minusDays(1), List.of(SIGNED, earlier)))
                .isEmpty();
        assertThat(ReviewDay.check(earlier.minusDays(1), List.of(SIGNED, earlier)))
                .contains(earlier);
    }

    @Test
    void isAnyDayWhileNobodyHasSigned() {
        assertThat(ReviewDay.check(SIGNED, List.of())).isEmpty();
    }
}
