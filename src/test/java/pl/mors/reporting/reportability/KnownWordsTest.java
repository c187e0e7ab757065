package pl.mors.reporting.reportability;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.reporting.participants.Reported.STARTED_ON;
import static pl.mors.reporting.participants.Reported.aPerson;
import static pl.mors.reporting.participants.Reported.terms;
import static pl.mors.reporting.participants.ReportedSchool.aSchool;

import org.junit.jupiter.api.Test;
import pl.mors.reporting.participants.ReportedParticipation.Entry;
import pl.mors.reporting.participants.ReportedParticipation.Support;
import pl.mors.reporting.reportability.Finding.Code;

class KnownWordsTest {

    private final ReportabilityRule rule = new KnownWords();

    @Test
    void passesWhatTheFunderHasWordsFor() {
        assertThat(rule.check(aPerson().build(), terms("smefs"))).isEmpty();
        assertThat(rule.check(aPerson().build(), terms("pefs"))).isEmpty();
    }

    @Test
    void findsADetailOfAnotherStatus() {
        assertThat(rule.check(
                        aPerson()
                                .entry(new Entry("isced_3", "inactive", "self_employed", null, null, null, null))
                                .build(),
                        terms("smefs")))
                .extracting(Finding::code)
                .containsExactly(Code.NO_WORD);
        assertThat(rule.check(
                                aPerson()
                                        .entry(new Entry(
                                                "isced_3", "inactive", "self_employed", null, null, null, null))
                                        .build(),
                                terms("smefs"))
                        .getFirst()
                        .args())
                .containsExactly("w tym", "self_employed");
    }

    @Test
    void findsARefusalThatTheFormDoesNotOffer() {
        assertThat(rule.check(aPerson().answered("homeless", "refused").build(), terms("smefs")))
                .extracting(Finding::code)
                .containsExactly(Code.NO_WORD);
        assertThat(rule.check(aPerson().answered("homeless", "refused").build(), terms("pefs")))
                .isEmpty();
    }

    @Test
    void findsAnUnknownKindOfSupport() {
        assertThat(rule.check(
                        aPerson()
                                .supported(new Support("x", "walking", null, STARTED_ON, STARTED_ON))
                                .build(),
                        terms("smefs")))
                .extracting(Finding::code)
                .containsExactly(Code.NO_WORD);
    }

    @Test
    void findsAKindOfInstitutionWithoutAWord() {
        InstitutionRule ofInstitution = new KnownWords();
        assertThat(ofInstitution.check(aSchool().build(), terms("sl2014"))).isEmpty();
        assertThat(ofInstitution.check(aSchool().kind("circus", null).build(), terms("sl2014")))
                .extracting(finding -> finding.args().getLast())
                .containsExactly("circus");
    }
}
