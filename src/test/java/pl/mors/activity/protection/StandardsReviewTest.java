package pl.mors.activity.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R12: when the standards of protection of minors are reviewed")
class StandardsReviewTest {

    @Test
    void r12StandardsAreReviewedWithinTwoYears() {
        assertThat(StandardsReview.MOST_MONTHS).isEqualTo(24);
        assertThat(StandardsReview.dueOn(LocalDate.of(2024, 8, 15), StandardsReview.MOST_MONTHS))
                .isEqualTo(LocalDate.of(2026, 8, 15));
    }

    @Test
    void aDocumentMayAskForItEarlier() {
        assertThat(StandardsReview.dueOn(LocalDate.of(2024, 8, 31), 6)).isEqualTo(LocalDate.of(2025, 2, 28));
    }

    @Test
    void theyAreOwedFromTheDayOfTheAct() {
        assertThat(StandardsReview.isOwed(LocalDate.of(2024, 8, 14))).isFalse();
        assertThat(StandardsReview.isOwed(LocalDate.of(2024, 8, 15))).isTrue();
    }
}
