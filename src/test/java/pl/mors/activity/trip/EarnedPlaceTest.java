package pl.mors.activity.trip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R15: who has earned a place on a trip")
class EarnedPlaceTest {

    private static final EarnedPlace RULE = new EarnedPlace(2, 3, 30);

    @Test
    void asksForBothSoManyGroupsAndSoManyPresences() {
        assertThat(RULE.isEarnedBy(2, 3)).isTrue();
        assertThat(RULE.isEarnedBy(3, 9)).isTrue();
        assertThat(RULE.isEarnedBy(1, 9)).isFalse();
        assertThat(RULE.isEarnedBy(2, 2)).isFalse();
    }

    @Test
    void countsTheDaysBeforeTheTrip() {
        assertThat(RULE.since(LocalDate.of(2019, 6, 30))).isEqualTo("2019-05-31");
    }

    @Test
    void asksForNothingWhereNothingIsSet() {
        assertThat(new EarnedPlace(0, 0, 30).isEarnedBy(0, 0)).isTrue();
    }
}
