package pl.mors.activity.trip;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.activity.trip.TourismAct.Doubt.FOR_EVERYBODY;
import static pl.mors.activity.trip.TourismAct.Doubt.FOR_PROFIT;
import static pl.mors.activity.trip.TourismAct.Doubt.TOO_MANY;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R14: which trips are no matter of the act on package travel")
class TourismActTest {

    private static final Duration DAY = Duration.ofHours(24);

    @Test
    void leavesOutWhatIsShorterThanADayAndHasNoNight() {
        assertThat(TourismAct.isShort(DAY.minusMinutes(1), false)).isTrue();
        assertThat(TourismAct.isShort(DAY, false)).isFalse();
        assertThat(TourismAct.isShort(Duration.ofHours(14), true)).isFalse();
        assertThat(TourismAct.doubts(DAY.minusMinutes(1), false, true, true, 50))
                .as("whatever else is said of it")
                .isEmpty();
    }

    @Test
    void leavesOutWhatIsOccasionalAndWithoutProfitAndForALimitedGroup() {
        assertThat(TourismAct.doubts(DAY, false, false, false, 1)).isEmpty();
        assertThat(TourismAct.doubts(Duration.ofHours(30), true, false, false, 9))
                .isEmpty();
    }

    @Test
    void warnsAtTheTenthTripOfAYear() {
        assertThat(TourismAct.doubts(DAY, true, false, false, 10)).containsExactly(TOO_MANY);
    }

    @Test
    void warnsOfEachOfTheThreeThatIsMissing() {
        assertThat(TourismAct.doubts(DAY, true, true, false, 1)).containsExactly(FOR_PROFIT);
        assertThat(TourismAct.doubts(DAY, true, false, true, 1)).containsExactly(FOR_EVERYBODY);
        assertThat(TourismAct.doubts(DAY, true, true, true, 11)).containsExactly(TOO_MANY, FOR_PROFIT, FOR_EVERYBODY);
    }
}
