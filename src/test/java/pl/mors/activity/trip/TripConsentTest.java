package pl.mors.activity.trip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.mors.activity.trip.TripConsent.Answers;

class TripConsentTest {

    private static final LocalDate TRIP = LocalDate.of(2019, 6, 1);
    private static final LocalDate CHILD = LocalDate.of(2010, 1, 1);

    @Test
    void isMissingWhileNobodyAnsweredAndAfterARefusalOrAWithdrawal() {
        assertThat(isMissing(false, null, null)).isTrue();
        assertThat(isMissing(false, "refused", null)).isTrue();
        assertThat(isMissing(false, "withdrawn", null)).isTrue();
        assertThat(isMissing(false, "given", null)).isFalse();
        assertThat(isMissing(false, null, "given")).isFalse();
    }

    @Test
    void aNightAwayNeedsOneToThatTrip() {
        assertThat(isMissing(true, "given", null)).as("a tick in January").isTrue();
        assertThat(isMissing(true, "given", "given")).isFalse();
        assertThat(isMissing(true, null, "given")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aRefusalOfEitherOutweighsTheOther(boolean overnight) {
        assertThat(isMissing(overnight, "given", "refused")).isTrue();
        assertThat(isMissing(overnight, "withdrawn", "given")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aConsentNamesADayAndARefusalDoesNot(boolean overnight) {
        var toEarlierDay = new Answers(null, null, "given");
        assertThat(TripConsent.isMissing(CHILD, TRIP, overnight, toEarlierDay)).isTrue();
        assertThat(toEarlierDay.isToEarlierDayOnly()).isTrue();
        assertThat(TripConsent.isMissing(CHILD, TRIP, overnight, new Answers("given", null, "withdrawn")))
                .isTrue();
    }

    @Test
    void isNeededUntilTheEighteenthBirthday() {
        var nobodyAsked = new Answers(null, null, null);
        assertThat(TripConsent.isMissing(LocalDate.of(2001, 6, 1), TRIP, true, nobodyAsked))
                .isFalse();
        assertThat(TripConsent.isMissing(LocalDate.of(2001, 6, 2), TRIP, true, nobodyAsked))
                .isTrue();
    }

    private static boolean isMissing(boolean overnight, @Nullable String toGroup, @Nullable String toTrip) {
        return TripConsent.isMissing(CHILD, TRIP, overnight, new Answers(toGroup, toTrip, null));
    }
}
