package pl.mors.reporting.reportability;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.reporting.participants.Reported.aPerson;
import static pl.mors.reporting.participants.Reported.terms;

import org.junit.jupiter.api.Test;
import pl.mors.reporting.reportability.Finding.Code;
import pl.mors.reporting.reportability.Finding.Mending;

class ResidenceKnownTest {

    private final ReportabilityRule rule = new ResidenceKnown();

    @Test
    void passesAnAddress() {
        assertThat(rule.check(aPerson().build(), terms("smefs"))).isEmpty();
    }

    @Test
    void findsNone() {
        assertThat(rule.check(aPerson().residence(null).build(), terms("smefs")))
                .extracting(Finding::code)
                .containsExactly(Code.NO_RESIDENCE);
        assertThat(rule.check(aPerson().residence(null).build(), terms("smefs"))
                        .getFirst()
                        .mendedAt())
                .isEqualTo(Mending.PERSON);
    }
}
