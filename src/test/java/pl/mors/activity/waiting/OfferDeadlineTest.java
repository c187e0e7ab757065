package pl.mors.activity.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R16: how long an offered place is kept")
class OfferDeadlineTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2019, 5, 15);

    @Test
    void theDayOfTheOfferDoesNotCount() {
        assertThat(OfferDeadline.answerBy(WEDNESDAY, 3)).isEqualTo(LocalDate.of(2019, 5, 18));
    }

    @Test
    void theLastDayIsADayToAnswer() {
        assertThat(OfferDeadline.isOver(WEDNESDAY, WEDNESDAY)).isFalse();
        assertThat(OfferDeadline.isOver(WEDNESDAY, WEDNESDAY.plusDays(1))).isTrue();
    }
}
