package pl.mors.reporting.reportability;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.reporting.participants.Reported.STARTED_ON;
import static pl.mors.reporting.participants.Reported.terms;
import static pl.mors.reporting.participants.ReportedSchool.aSchool;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.mors.reporting.reportability.Finding.Code;

class InstitutionEndInOrderTest {

    private static final LocalDate LAST = LocalDate.of(2026, 2, 28);

    private final InstitutionRule rule = new InstitutionEndInOrder();

    @Test
    void passesWhoHasNotLeftAndWhoLeavesOnTheDayOfTheLastSupport() {
        assertThat(rule.check(aSchool().build(), terms("sl2014"))).isEmpty();
        assertThat(rule.check(aSchool().supported(STARTED_ON, LAST).ended(LAST).build(), terms("sl2014")))
                .isEmpty();
    }

    @Test
    void findsAnEndBeforeTheLastSupport() {
        assertThat(rule.check(
                        aSchool()
                                .supported(STARTED_ON, LAST)
                                .ended(LAST.minusDays(1))
                                .build(),
                        terms("sl2014")))
                .extracting(Finding::code)
                .containsExactly(Code.EXIT_BEFORE_LAST_SUPPORT);
    }

    @Test
    void findsAnEndAfterTheProgramme() {
        assertThat(rule.check(aSchool().ended(LAST.plusDays(1)).build(), terms("sl2014")))
                .extracting(Finding::code)
                .containsExactly(Code.EXIT_OUTSIDE_PERIOD);
    }
}
