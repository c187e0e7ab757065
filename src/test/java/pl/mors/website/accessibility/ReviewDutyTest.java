package pl.mors.website.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.mors.platform.DeskItem.Urgency;

class ReviewDutyTest {

    @Test
    void oneReviewAYearIsDueBy31March() {
        assertThat(ReviewDuty.dueOn(LocalDate.of(2018, 12, 31))).isEqualTo(LocalDate.of(2019, 3, 31));
        assertThat(ReviewDuty.dueOn(LocalDate.of(2019, 1, 1))).isEqualTo(LocalDate.of(2020, 3, 31));
    }

    @Test
    void remindsSixtyDaysBefore() {
        var reviewed = LocalDate.of(2018, 6, 1);
        assertThat(ReviewDuty.urgency(reviewed, LocalDate.of(2019, 1, 29))).isEmpty();
        assertThat(ReviewDuty.urgency(reviewed, LocalDate.of(2019, 1, 30))).contains(Urgency.SOON);
    }

    @Test
    void isOverdueFromTheFirstOfApril() {
        var reviewed = LocalDate.of(2018, 6, 1);
        assertThat(ReviewDuty.urgency(reviewed, LocalDate.of(2019, 3, 31))).contains(Urgency.SOON);
        assertThat(ReviewDuty.urgency(reviewed, LocalDate.of(2019, 4, 1))).contains(Urgency.OVERDUE);
    }
}
