package pl.mors.activity.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import pl.mors.activity.GroupTown;
import pl.mors.calendar.TimeRange;

class StandingTest {

    private static final TimeRange TIME = GroupTown.hours(GroupTown.TODAY, "10:00", "12:00");

    @Test
    void untilItsEndASessionIsAheadOrOn() {
        assertThat(Standing.of(SessionStatus.PLANNED, TIME, TIME.from().minusSeconds(1)))
                .isEqualTo(Standing.AHEAD);
        assertThat(Standing.of(SessionStatus.PLANNED, TIME, TIME.from())).isEqualTo(Standing.ON);
        assertThat(Standing.of(SessionStatus.PLANNED, TIME, TIME.from().plus(Duration.ofHours(1))))
                .isEqualTo(Standing.ON);
        assertThat(Standing.of(SessionStatus.PLANNED, TIME, TIME.to())).isNull();
    }

    @Test
    void aSavedSheetIsSaidUntilTheEndAndNotThatItIsOver() {
        assertThat(Standing.of(SessionStatus.HELD, TIME, TIME.from().minusSeconds(1)))
                .isEqualTo(Standing.RECORDED);
        assertThat(Standing.of(SessionStatus.HELD, TIME, TIME.to().minusSeconds(1)))
                .isEqualTo(Standing.RECORDED);
        assertThat(Standing.of(SessionStatus.HELD, TIME, TIME.to())).isNull();
    }

    @Test
    void whatDoesNotTakePlaceIsNeither() {
        assertThat(Standing.of(SessionStatus.CANCELLED, TIME, TIME.from())).isNull();
        assertThat(Standing.of(SessionStatus.MOVED, TIME, TIME.from())).isNull();
    }
}
