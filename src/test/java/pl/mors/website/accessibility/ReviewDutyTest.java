package pl.mors.website.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReviewDutyTest {

    @Test
    void oneReviewAYearIsDueBy31March() {
        assertThat(ReviewDuty.dueOn(LocalDate.of(2018, 12, 31))).isEqualTo(LocalDate.of(2019, 3, 31));
        assertThat(ReviewDuty.dueOn(LocalDate.of(2019, 1, 1))).isEqualTo(LocalDate.of(2020, 3, 31));
    }

    @Test
    void remindsFromSixtyDaysBefore() {
        var reviewed = LocalDate.of(2018, 6, 1);
        assertThat(ReviewDuty.isRemindedOn(LocalDate.of(2019, 1, 29), reviewed)).isFalse();
        assertThat(ReviewDuty.isRemindedOn(LocalDate.of(2019, 1, 30), reviewed)).isTrue();
    }

    @Test
    void goesOnRemindingOnceItIsLate() {
        assertThat(ReviewDuty.isRemindedOn(LocalDate.of(2019, 4, 1), LocalDate.of(2018, 6, 1)))
                .isTrue();
    }
}
