package pl.mors.reporting.reportability;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.reporting.participants.Reported.STARTED_ON;
import static pl.mors.reporting.participants.Reported.aPerson;
import static pl.mors.reporting.participants.Reported.terms;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.mors.reporting.reportability.Finding.Code;
import pl.mors.reporting.reportability.Finding.Mending;

@DisplayName("R05: who left is not reported without the situation after it")
class ExitSituationKnownTest {

    private final ReportabilityRule rule = new ExitSituationKnown();

    @Test
    void passesWhoIsStillThere() {
        assertThat(rule.check(aPerson().build(), terms("smefs"))).isEmpty();
    }

    @Test
    void passesAKnownSituation() {
        assertThat(rule.check(
                        aPerson().left(STARTED_ON.plusDays(40), "education").build(), terms("smefs")))
                .isEmpty();
    }

    @Test
    void findsNone() {
        assertThat(rule.check(aPerson().left(STARTED_ON.plusDays(40)).build(), terms("smefs")))
                .extracting(Finding::code)
                .containsExactly(Code.NO_EXIT_SITUATION);
        assertThat(rule.check(aPerson().left(STARTED_ON.plusDays(40)).build(), terms("smefs"))
                        .getFirst()
                        .mendedAt())
                .isEqualTo(Mending.FOLLOW_UP);
    }
}
