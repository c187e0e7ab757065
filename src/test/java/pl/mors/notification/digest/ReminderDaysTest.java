package pl.mors.notification.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pl.mors.platform.WorkingDays;

class ReminderDaysTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2019, 5, 15);
    private static final LocalDate FRIDAY = LocalDate.of(2019, 5, 17);

    @Test
    void beginsWithAllThatIsNear() {
        assertThat(ReminderDays.of(WEDNESDAY, 3, null)).isEqualTo(new ReminderDays(WEDNESDAY, WEDNESDAY.plusDays(3)));
    }

    @Test
    void goesOnWithWhatHasComeNearSince() {
        var thursday = WEDNESDAY.plusDays(1);
        assertThat(ReminderDays.of(thursday, 3, WEDNESDAY.plusDays(3)))
                .isEqualTo(new ReminderDays(thursday.plusDays(3), thursday.plusDays(3)));
        assertThat(ReminderDays.of(WEDNESDAY, 3, WEDNESDAY.plusDays(3)).isEmpty())
                .isTrue();
    }

    @Test
    void takesWhatComesNearOnDaysWithoutWorkAlongBefore() {
        assertThat(ReminderDays.of(FRIDAY, 1, FRIDAY).until()).isEqualTo(LocalDate.of(2019, 5, 20));
        assertThat(ReminderDays.of(FRIDAY.plusDays(1), 1, FRIDAY.plusDays(3)).isEmpty())
                .isTrue();
    }

    @Test
    void holdsNothingWithoutADeadline() {
        assertThat(ReminderDays.of(WEDNESDAY, 3, null).contains(null)).isFalse();
    }

    /** Run once a day, each deadline that lies far enough ahead is reminded of exactly once, on a working day and not after it. */
    @Property(tries = 200)
    void eachDeadlineOnce(
            @ForAll @IntRange(min = 15, max = 700) int ahead, @ForAll @IntRange(min = 1, max = 14) int days) {
        var deadline = WEDNESDAY.plusDays(ahead);
        @Nullable LocalDate until = null;
        int reminders = 0;
        for (var day = WEDNESDAY; !day.isAfter(deadline.plusDays(20)); day = day.plusDays(1)) {
            var window = ReminderDays.of(day, days, until);
            if (window.isEmpty()) {
                continue;
            }
            until = window.until();
            if (window.contains(deadline)) {
                reminders++;
                assertThat(WorkingDays.isWorking(day)).isTrue();
                assertThat(day).isBeforeOrEqualTo(deadline.minusDays(days));
            }
        }
        assertThat(reminders).isEqualTo(1);
    }
}
