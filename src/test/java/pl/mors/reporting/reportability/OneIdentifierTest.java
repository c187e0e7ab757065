package pl.mors.reporting.reportability;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.reporting.participants.Reported.aPerson;
import static pl.mors.reporting.participants.Reported.terms;

import org.junit.jupiter.api.Test;
import pl.mors.reporting.reportability.Finding.Code;

class OneIdentifierTest {

    private final ReportabilityRule rule = new OneIdentifier();

    @Test
    void passesEitherOfTheTwo() {
        assertThat(rule.check(aPerson().build(), terms("smefs"))).isEmpty();
        assertThat(rule.check(
                        aPerson().pesel(null).otherIdentifier("PASZPORT-1").build(), terms("smefs")))
                .isEmpty();
    }

    @Test
    void findsNone() {
        assertThat(rule.check(aPerson().pesel(null).build(), terms("smefs")))
                .extracting(Finding::code)
                .containsExactly(Code.NO_IDENTIFIER);
        assertThat(rule.check(aPerson().pesel(null).otherIdentifier(" ").build(), terms("smefs")))
                .extracting(Finding::code)
                .containsExactly(Code.NO_IDENTIFIER);
    }

    @Test
    void findsBoth() {
        assertThat(rule.check(aPerson().otherIdentifier("PASZPORT-1").build(), terms("smefs")))
                .extracting(Finding::code)
                .containsExactly(Code.TWO_IDENTIFIERS);
    }
}
