package pl.mors.activity.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.mors.activity.attendance.AttendanceStatus;
import pl.mors.activity.threshold.MakingUp.Refusal;

@DisplayName("R18 making up for missed time of a course")
class MakingUpTest {

    private static final LocalDate TODAY = LocalDate.of(2019, 5, 15);
    private static final LocalDate EARLIEST = LocalDate.of(2017, 9, 1);

    @Test
    void whoMissedItWithOrWithoutAnExcuseCanMakeUpForAllOfIt() {
        assertThat(check(AttendanceStatus.ABSENT, 120, TODAY)).isEmpty();
        assertThat(check(AttendanceStatus.EXCUSED, 120, TODAY)).isEmpty();
    }

    @Test
    void neverForMoreThanWasMissed() {
        assertThat(check(AttendanceStatus.ABSENT, 121, TODAY)).contains(Refusal.TOO_LONG);
    }

    @Test
    void whoWasThereOrOfWhomNothingIsSaidHasNothingToMakeUpFor() {
        assertThat(check(AttendanceStatus.PRESENT, 60, TODAY)).contains(Refusal.NOT_MISSED);
        assertThat(MakingUp.check(null, 120, 60, TODAY, EARLIEST, TODAY)).contains(Refusal.NOT_MISSED);
    }

    @Test
    void onADayThatHasComeAndIsNoSlipOfThePen() {
        assertThat(check(AttendanceStatus.ABSENT, 60, TODAY.plusDays(1))).contains(Refusal.NOT_YET);
        assertThat(check(AttendanceStatus.ABSENT, 60, EARLIEST)).isEmpty();
        assertThat(check(AttendanceStatus.ABSENT, 60, EARLIEST.minusDays(1))).contains(Refusal.LONG_AGO);
    }

    /** Of a session of two hours. */
    private static Optional<Refusal> check(AttendanceStatus answer, int minutes, LocalDate day) {
        return MakingUp.check(answer, 120, minutes, day, EARLIEST, TODAY);
    }
}
