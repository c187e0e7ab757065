package pl.mors.participant.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrivalDayTest {

    private static final LocalDate OPENS = LocalDate.of(2019, 4, 1);
    private static final LocalDate CLOSES = LocalDate.of(2019, 4, 30);
    private static final LocalDate TODAY = LocalDate.of(2019, 5, 15);

    @ParameterizedTest
    @CsvSource({"2019-04-01", "2019-04-30"})
    void bothDaysOfTheRoundBelongToIt(LocalDate day) {
        assertThat(ArrivalDay.check(day, OPENS, CLOSES, TODAY, false)).isEmpty();
    }

    @Test
    void nothingComesBeforeTheOpeningOrTomorrow() {
        assertThat(ArrivalDay.check(OPENS.minusDays(1), OPENS, CLOSES, TODAY, true))
                .contains(ArrivalDay.Refusal.BEFORE_OPENING);
        assertThat(ArrivalDay.check(TODAY.plusDays(1), OPENS, CLOSES, TODAY, true))
                .contains(ArrivalDay.Refusal.IN_THE_FUTURE);
    }

    @Test
    void whatCameLateIsKeptWhenThatIsMeant() {
        assertThat(ArrivalDay.check(CLOSES.plusDays(1), OPENS, CLOSES, TODAY, false))
                .contains(ArrivalDay.Refusal.AFTER_CLOSING);
        assertThat(ArrivalDay.check(CLOSES.plusDays(1), OPENS, CLOSES, TODAY, true))
                .isEmpty();
    }
}
