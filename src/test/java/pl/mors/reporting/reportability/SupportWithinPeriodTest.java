package pl.mors.reporting.reportability;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.reporting.participants.Reported.aPerson;
import static pl.mors.reporting.participants.Reported.terms;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.mors.reporting.participants.ReportedParticipation.Support;
import pl.mors.reporting.reportability.Finding.Code;

class SupportWithinPeriodTest {

    private final ReportabilityRule rule = new SupportWithinPeriod();

    @Test
    void passesTheFirstAndTheLastDay() {
        assertThat(rule.check(
                        aPerson()
                                .supported(new Support(
                                        "x", "training", null, LocalDate.of(2024, 3, 1), LocalDate.of(2026, 2, 28)))
                                .build(),
                        terms("smefs")))
                .isEmpty();
    }

    @Test
    void findsTheDaysAround() {
        assertThat(rule.check(
                        aPerson()
                                .supported(new Support(
                                        "x", "training", null, LocalDate.of(2024, 2, 29), LocalDate.of(2024, 3, 1)))
                                .build(),
                        terms("smefs")))
                .extracting(Finding::code)
                .containsExactly(Code.SUPPORT_OUTSIDE_PERIOD);
        assertThat(rule.check(
                        aPerson()
                                .supported(new Support(
                                        "x", "training", null, LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 1)))
                                .build(),
                        terms("smefs")))
                .extracting(Finding::code)
                .containsExactly(Code.SUPPORT_OUTSIDE_PERIOD);
    }
}
