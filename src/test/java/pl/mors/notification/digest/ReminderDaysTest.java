package pl.mors.notification.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import pl.mors.platform.WorkingDays;

class ReminderDaysTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2019, 5, 15);
    private static final LocalDate FRIDAY = LocalDate.of(2019, 5, 17);

    @Test
    void isAllThatIsNear() {
        assertThat(ReminderDays.of(WEDNESDAY, 3)).isEqualTo(new ReminderDays(WEDNESDAY, WEDNESDAY.plusDays(3)));
    }

    @Test
    void takesWhatComesNearOnDaysWithoutWorkAlongBefore() {
        assertThat(ReminderDays.of(FRIDAY, 1).until()).isEqualTo(LocalDate.of(2019, 5, 20));
        assertThat(ReminderDays.of(FRIDAY.plusDays(1), 1).isEmpty()).isTrue();
    }

    @Test
    void holdsNothingWithoutADeadline() {
        assertThat(ReminderDays.of(WEDNESDAY, 3).contains(null)).isFalse();
    }

    /** Run once a day: each deadline comes near on a working day in time, however far ahead it lies. */
    @Property(tries = 200)
    void eachDeadlineInTime(
            @ForAll @IntRange(min = 15, max = 700) int ahead, @ForAll @IntRange(min = 1, max = 14) int days) {
        var deadline = WEDNESDAY.plusDays(ahead);
        var first = WEDNESDAY
                .datesUntil(deadline)
                .filter(day -> ReminderDays.of(day, days).contains(deadline))
                .findFirst();
        assertThat(first).hasValueSatisfying(day -> {
            assertThat(WorkingDays.isWorking(day)).isTrue();
            assertThat(day).isBeforeOrEqualTo(deadline.minusDays(days));
        });
    }
}
