package pl.mors.reporting.reportability;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.reporting.participants.Reported.STARTED_ON;
import static pl.mors.reporting.participants.Reported.terms;
import static pl.mors.reporting.participants.ReportedSchool.aSchool;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.mors.reporting.reportability.Finding.Code;

class InstitutionSupportWithinPeriodTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 2, 28);

    private final InstitutionRule rule = new InstitutionSupportWithinPeriod();

    @Test
    void passesTheFirstAndTheLastDay() {
        assertThat(rule.check(aSchool().supported(FIRST, LAST).build(), terms("sl2014")))
                .isEmpty();
        assertThat(rule.check(aSchool().supported(LAST, null).build(), terms("sl2014")))
                .isEmpty();
    }

    @Test
    void findsADayBeforeOrAfter() {
        assertThat(rule.check(aSchool().supported(FIRST.minusDays(1), LAST).build(), terms("sl2014")))
                .extracting(Finding::code)
                .containsExactly(Code.SUPPORT_OUTSIDE_PERIOD);
        assertThat(rule.check(aSchool().supported(STARTED_ON, LAST.plusDays(1)).build(), terms("sl2014"))
                        .getFirst()
                        .args())
                .containsExactly("09.04.2024", "01.03.2026");
    }
}
