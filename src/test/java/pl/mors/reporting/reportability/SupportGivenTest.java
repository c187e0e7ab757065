package pl.mors.reporting.reportability;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.reporting.participants.Reported.aPerson;
import static pl.mors.reporting.participants.Reported.terms;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.mors.reporting.reportability.Finding.Code;

@DisplayName("R03: without support nobody is reported")
class SupportGivenTest {

    private final ReportabilityRule rule = new SupportGiven();

    @Test
    void passesWhoGotSupport() {
        assertThat(rule.check(aPerson().build(), terms("smefs"))).isEmpty();
    }

    @Test
    void findsWhoGotNone() {
        assertThat(rule.check(aPerson().supported().build(), terms("smefs")))
                .extracting(Finding::code)
                .containsExactly(Code.NO_SUPPORT);
    }
}
