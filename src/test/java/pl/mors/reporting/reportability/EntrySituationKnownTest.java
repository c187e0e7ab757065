package pl.mors.reporting.reportability;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.reporting.participants.Reported.aPerson;
import static pl.mors.reporting.participants.Reported.terms;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.mors.reporting.reportability.Finding.Code;

@DisplayName("R04: education and situation at entry are known")
class EntrySituationKnownTest {

    private final ReportabilityRule rule = new EntrySituationKnown();

    @Test
    void passesASituation() {
        assertThat(rule.check(aPerson().build(), terms("smefs"))).isEmpty();
    }

    @Test
    void findsNone() {
        assertThat(rule.check(aPerson().entry(null).build(), terms("smefs")))
                .extracting(Finding::code)
                .containsExactly(Code.NO_ENTRY_SITUATION);
    }
}
