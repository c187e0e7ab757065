package pl.mors.activity.trip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TripConsentTest {

    private static final LocalDate TRIP = LocalDate.of(2019, 6, 1);

    @Test
    void isMissingWhileNobodyAnsweredAndAfterARefusalOrAWithdrawal() {
        var child = LocalDate.of(2010, 1, 1);
        assertThat(TripConsent.isMissing(child, TRIP, null)).isTrue();
        assertThat(TripConsent.isMissing(child, TRIP, "refused")).isTrue();
        assertThat(TripConsent.isMissing(child, TRIP, "withdrawn")).isTrue();
        assertThat(TripConsent.isMissing(child, TRIP, "given")).isFalse();
    }

    @Test
    void isNeededUntilTheEighteenthBirthday() {
        assertThat(TripConsent.isMissing(LocalDate.of(2001, 6, 1), TRIP, null)).isFalse();
        assertThat(TripConsent.isMissing(LocalDate.of(2001, 6, 2), TRIP, null)).isTrue();
    }
}
