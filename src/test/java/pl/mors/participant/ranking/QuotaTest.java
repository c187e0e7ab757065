package pl.mors.participant.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.mors.programme.file.Delivery.Share;
import pl.mors.programme.file.Delivery.ShareGroup;

class QuotaTest {

    @ParameterizedTest
    @CsvSource({"60, , 12, 8, 12", ", 25, 10, 0, 2", "10, 50, 5, 1, 2", "100, , 3, 3, 3", ", 0, 8, 0, 0"})
    void keepsTheLimitOfTheRoundsPlaces(
            @Nullable Integer atLeast, @Nullable Integer atMost, int places, int least, int most) {
        assertThat(Quota.of(new Share(ShareGroup.WOMEN, null, atLeast, atMost), places))
                .isEqualTo(new Quota("WOMEN", least, most));
    }

    @Test
    void aGroundMakesAGroup() {
        assertThat(Quota.code(new Share(ShareGroup.GROUND, "f", 10, null))).isEqualTo("GROUND:f");
    }

    @Test
    void whoHasAPlaceAlreadyCounts() {
        assertThat(new Quota("WOMEN", 2, 3).less(1)).isEqualTo(new Quota("WOMEN", 1, 2));
        assertThat(new Quota("WOMEN", 2, 3).less(5)).isEqualTo(new Quota("WOMEN", 0, 0));
    }
}
