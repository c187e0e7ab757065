package pl.mors.reporting.reportability;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.reporting.participants.Reported.STARTED_ON;
import static pl.mors.reporting.participants.Reported.aPerson;
import static pl.mors.reporting.participants.Reported.terms;
import static pl.mors.reporting.participants.ReportedSchool.aSchool;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.mors.platform.text.Texts;
import pl.mors.reporting.reportability.Finding.Code;

@DisplayName("R04: who lacks a required datum is not reported")
class ReportabilityPolicyTest {

    private final ReportabilityPolicy policy = new ReportabilityPolicy();

    @ParameterizedTest
    @ValueSource(strings = {"pefs", "smefs"})
    void letsWhoHasEverythingThrough(String profile) {
        assertThat(policy.check(aPerson().build(), terms(profile))).isEmpty();
        assertThat(policy.check(
                        aPerson()
                                .left(STARTED_ON.plusDays(60), "employment", "qualification")
                                .build(),
                        terms(profile)))
                .isEmpty();
    }

    @Test
    void tellsEverythingAtOnce() {
        var person = aPerson()
                .declared(null)
                .entry(null)
                .residence(null)
                .phone(null)
                .left(STARTED_ON.plusDays(60))
                .build();

        assertThat(policy.check(person, terms("smefs")))
                .extracting(Finding::code)
                .containsExactly(
                        Code.NO_DECLARATION,
                        Code.NO_RESIDENCE,
                        Code.NO_ENTRY_SITUATION,
                        Code.NO_EXIT_SITUATION,
                        Code.MISSING);
    }

    @Test
    void saysOfWhoNeverCameOnlyWhatIsKnown() {
        assertThat(policy.check(aPerson().supported().build(), terms("smefs")))
                .extracting(Finding::code)
                .containsExactly(Code.NO_SUPPORT);
    }

    @ParameterizedTest
    @EnumSource
    void everyFindingHasASentence(Code code) {
        var finding = Finding.of(code, Finding.Mending.PERSON, "a", "b");
        assertThat(Texts.t(finding.textKey(), finding.args().toArray())).endsWith(".");
    }

    @Test
    void tellsEverythingOfAnInstitutionAndNothingWhereTheProfileTellsOfNone() {
        var school = aSchool()
                .staff(1, false)
                .phone("600")
                .ended(STARTED_ON.minusDays(1))
                .build();

        assertThat(policy.check(aSchool().build(), terms("pefs"))).isEmpty();
        assertThat(policy.check(school, terms("sl2014")))
                .extracting(Finding::code)
                .containsExactly(Code.EXIT_BEFORE_LAST_SUPPORT, Code.STAFF_NOT_COVERED, Code.MISSING, Code.WRONG_PHONE);
        assertThat(policy.check(school, terms("smefs"))).isEmpty();
    }
}
