package pl.mors.employment.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.mors.employment.rate.PublishedRates;
import pl.mors.employment.rule.InternsPerEmployer.Refusal;
import pl.mors.platform.DateRange;

class InternsPerEmployerTest {

    private static final LocalDate DAY = LocalDate.of(2019, 3, 1);
    private static final InternsPerEmployer RULE = PublishedRates.table().internsPerEmployer(LegalForm.PROJECT, DAY);

    @Test
    void thereAreNoMoreThanEmployees() {
        assertThat(RULE.check(2, new BigDecimal("2.5"))).isEmpty();
        assertThat(RULE.check(3, new BigDecimal("2.5"))).contains(Refusal.TOO_MANY_INTERNS);
    }

    @Test
    void oneIsAlwaysAllowedAndASecondAsksForTheStaff() {
        assertThat(RULE.check(1, null)).isEmpty();
        assertThat(RULE.check(1, BigDecimal.ZERO)).isEmpty();
        assertThat(RULE.check(2, BigDecimal.ZERO)).contains(Refusal.TOO_MANY_INTERNS);
        assertThat(RULE.check(2, null)).contains(Refusal.STAFF_UNKNOWN);
    }

    /** One before the other: never more than two with the planned one. */
    @Test
    void whoIsThereOnTheSameDayCounts() {
        var planned = new DateRange(DAY, DAY.plusDays(90));
        var before = new DateRange(DAY.minusDays(30), DAY.plusDays(10));
        var after = new DateRange(DAY.plusDays(11), DAY.plusDays(60));
        assertThat(InternsPerEmployer.atOnce(planned, List.of())).isEqualTo(1);
        assertThat(InternsPerEmployer.atOnce(planned, List.of(before, after))).isEqualTo(2);
        assertThat(InternsPerEmployer.atOnce(planned, List.of(before, after, after)))
                .isEqualTo(3);
    }
}
