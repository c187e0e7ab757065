package pl.mors.reporting.reportability;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.reporting.participants.Reported.aPerson;
import static pl.mors.reporting.participants.Reported.terms;

import org.junit.jupiter.api.Test;
import pl.mors.reporting.reportability.Finding.Code;

class ContactStatedTest {

    private final ReportabilityRule rule = new ContactStated();

    @Test
    void passesEitherOfTheTwo() {
        assertThat(rule.check(aPerson().phone(null).build(), terms("pefs"))).isEmpty();
        assertThat(rule.check(aPerson().email(null).build(), terms("pefs"))).isEmpty();
    }

    @Test
    void findsNone() {
        assertThat(rule.check(aPerson().phone(null).email(null).build(), terms("pefs")))
                .extracting(Finding::code)
                .containsExactly(Code.NO_CONTACT);
    }

    @Test
    void isNoMatterWhereBothAreMandatory() {
        assertThat(rule.check(aPerson().phone(null).email(null).build(), terms("smefs")))
                .isEmpty();
    }
}
