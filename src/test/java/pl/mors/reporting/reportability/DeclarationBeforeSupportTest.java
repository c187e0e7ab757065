package pl.mors.reporting.reportability;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.reporting.participants.Reported.STARTED_ON;
import static pl.mors.reporting.participants.Reported.aPerson;
import static pl.mors.reporting.participants.Reported.terms;

import org.junit.jupiter.api.Test;
import pl.mors.reporting.reportability.Finding.Code;

class DeclarationBeforeSupportTest {

    private final ReportabilityRule rule = new DeclarationBeforeSupport();

    @Test
    void passesWhatWasGivenOnTheVeryDay() {
        assertThat(rule.check(aPerson().declared(STARTED_ON).build(), terms("smefs")))
                .isEmpty();
        assertThat(rule.check(aPerson().declared(STARTED_ON.minusDays(30)).build(), terms("smefs")))
                .isEmpty();
    }

    @Test
    void findsSupportBeforeTheDeclaration() {
        assertThat(rule.check(aPerson().declared(STARTED_ON.plusDays(1)).build(), terms("smefs")))
                .extracting(Finding::code)
                .containsExactly(Code.SUPPORT_BEFORE_DECLARATION);
        assertThat(rule.check(aPerson().declared(STARTED_ON.plusDays(1)).build(), terms("smefs"))
                        .getFirst()
                        .args())
                .containsExactly("09.04.2024", "10.04.2024");
    }

    @Test
    void leavesAMissingOneToItsOwnRule() {
        assertThat(rule.check(aPerson().declared(null).build(), terms("smefs"))).isEmpty();
    }
}
