package pl.mors.participant.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.mors.platform.DateRange;

class SigningDayTest {

    private static final DateRange PERIOD = new DateRange(LocalDate.of(2018, 9, 1), LocalDate.of(2020, 8, 31));
    private static final LocalDate TODAY = LocalDate.of(2019, 5, 15);

    @Test
    void acceptsFromTheStartOfTheProgrammeToToday() {
        assertThat(SigningDay.check(LocalDate.of(2018, 9, 1), PERIOD, TODAY, null))
                .isEmpty();
        assertThat(SigningDay.check(TODAY, PERIOD, TODAY, null)).isEmpty();
    }

    @Test
    void refusesTomorrow() {
        assertThat(SigningDay.check(TODAY.plusDays(1), PERIOD, TODAY, null)).contains(SigningDay.Refusal.IN_THE_FUTURE);
    }

    @Test
    void refusesADayBeforeTheProgramme() {
        assertThat(SigningDay.check(LocalDate.of(2018, 8, 31), PERIOD, TODAY, null))
                .contains(SigningDay.Refusal.OUTSIDE_PERIOD);
    }

    @Test
    void isNotAfterThePersonLeft() {
        var left = TODAY.minusDays(3);
        assertThat(SigningDay.check(left, PERIOD, TODAY, left)).isEmpty();
        assertThat(SigningDay.check(left.plusDays(1), PERIOD, TODAY, left)).contains(SigningDay.Refusal.AFTER_EXIT);
    }
}
