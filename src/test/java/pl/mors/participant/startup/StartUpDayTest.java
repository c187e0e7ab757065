package pl.mors.participant.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.mors.participant.startup.StartUpDay.Refusal;

class StartUpDayTest {

    private static final LocalDate STARTED = LocalDate.of(2018, 10, 2);
    private static final LocalDate TODAY = LocalDate.of(2019, 5, 15);

    @Test
    void passesTheDayOfTheFirstSupportAndToday() {
        assertThat(StartUpDay.check(STARTED, true, STARTED, TODAY)).isEmpty();
        assertThat(StartUpDay.check(TODAY, true, STARTED, TODAY)).isEmpty();
    }

    @Test
    void refusesWhoWasGivenNoGrant() {
        assertThat(StartUpDay.check(TODAY, false, STARTED, TODAY)).contains(Refusal.NO_GRANT);
    }

    @Test
    void refusesADayThatHasNotComeOrIsBeforeTheFirstSupport() {
        assertThat(StartUpDay.check(TODAY.plusDays(1), true, STARTED, TODAY)).contains(Refusal.IN_THE_FUTURE);
        assertThat(StartUpDay.check(STARTED.minusDays(1), true, STARTED, TODAY)).contains(Refusal.BEFORE_START);
    }
}
