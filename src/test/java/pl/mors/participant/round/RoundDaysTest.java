package pl.mors.participant.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.mors.participant.round.RoundDays.Refusal;
import pl.mors.platform.DateRange;

class RoundDaysTest {

    private static final DateRange PROGRAMME = new DateRange(LocalDate.of(2018, 9, 1), LocalDate.of(2020, 8, 31));

    @Test
    void aCallMayPrecedeTheProgrammeByAYear() {
        assertThat(check("2017-09-01", "2017-10-01")).isEmpty();
        assertThat(check("2017-08-31", "2018-10-01")).contains(Refusal.LONG_BEFORE_PROGRAMME);
        assertThat(check("2010-01-01", "2010-01-31")).contains(Refusal.LONG_BEFORE_PROGRAMME);
    }

    @Test
    void itEndsWithTheProgrammeAtTheLatest() {
        assertThat(check("2020-08-01", "2020-08-31")).isEmpty();
        assertThat(check("2020-08-01", "2020-09-01")).contains(Refusal.AFTER_PROGRAMME);
    }

    @Test
    void aProgrammeWithoutEndHasNoLastDay() {
        assertThat(RoundDays.check(
                        LocalDate.of(2030, 1, 1),
                        LocalDate.of(2030, 2, 1),
                        new DateRange(LocalDate.of(2018, 9, 1), null)))
                .isEmpty();
    }

    private static Optional<Refusal> check(String opensOn, String closesOn) {
        return RoundDays.check(LocalDate.parse(opensOn), LocalDate.parse(closesOn), PROGRAMME);
    }
}
