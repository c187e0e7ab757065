package pl.mors.reporting.reportability;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.reporting.participants.Reported.STARTED_ON;
import static pl.mors.reporting.participants.Reported.aPerson;
import static pl.mors.reporting.participants.Reported.terms;

import org.junit.jupiter.api.Test;
import pl.mors.reporting.participants.ReportedParticipation.Support;
import pl.mors.reporting.reportability.Finding.Code;

class CellsWithoutJoinerTest {

    private final ReportabilityRule rule = new CellsWithoutJoiner();

    @Test
    void passesCellsWithoutIt() {
        assertThat(rule.check(aPerson().build(), terms("smefs"))).isEmpty();
    }

    @Test
    void findsItWhereSupportsShareACell() {
        assertThat(rule.check(
                        aPerson()
                                .supported(new Support("a|b", "training", null, STARTED_ON, STARTED_ON))
                                .build(),
                        terms("smefs")))
                .extracting(Finding::code)
                .containsExactly(Code.FORBIDDEN_CHARACTER);
        assertThat(rule.check(aPerson().named("Anna|", "Próba").build(), terms("smefs")))
                .extracting(Finding::code)
                .containsExactly(Code.FORBIDDEN_CHARACTER);
    }

    @Test
    void allowsItWhereEachSupportHasARow() {
        assertThat(rule.check(aPerson().named("Anna|", "Próba").build(), terms("pefs")))
                .isEmpty();
    }
}
