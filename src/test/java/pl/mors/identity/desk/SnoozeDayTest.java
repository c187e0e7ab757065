package pl.mors.identity.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.mors.identity.desk.SnoozeDay.Refusal;

class SnoozeDayTest {

    private static final LocalDate TODAY = LocalDate.of(2019, 5, 15);

    @Test
    void isFromTomorrowOn() {
        assertThat(SnoozeDay.check(TODAY, TODAY, null, false)).contains(Refusal.NOT_AHEAD);
        assertThat(SnoozeDay.check(TODAY.plusDays(1), TODAY, null, false)).isEmpty();
    }

    @Test
    void isWithinThreeMonths() {
        assertThat(SnoozeDay.check(LocalDate.of(2019, 8, 15), TODAY, null, false))
                .isEmpty();
        assertThat(SnoozeDay.check(LocalDate.of(2019, 8, 16), TODAY, null, true))
                .contains(Refusal.TOO_FAR);
    }

    @Test
    void isPastTheDeadlineOnlyForWhoeverSaysThatTheyKnow() {
        var dueOn = TODAY.plusDays(5);
        assertThat(SnoozeDay.check(dueOn, TODAY, dueOn, false)).isEmpty();
        assertThat(SnoozeDay.check(dueOn.plusDays(1), TODAY, dueOn, false)).contains(Refusal.BEYOND_DEADLINE);
        assertThat(SnoozeDay.check(dueOn.plusDays(1), TODAY, dueOn, true)).isEmpty();
    }

    @Test
    void ofWhatIsLateAlreadyIsAlwaysPastTheDeadline() {
        var dueOn = TODAY.minusDays(1);
        assertThat(SnoozeDay.check(TODAY.plusDays(1), TODAY, dueOn, false)).contains(Refusal.BEYOND_DEADLINE);
    }
}
