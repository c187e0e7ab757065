package pl.mors.reporting.reportability;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.reporting.participants.Reported.terms;
import static pl.mors.reporting.participants.ReportedSchool.aSchool;

import org.junit.jupiter.api.Test;
import pl.mors.reporting.reportability.Finding.Code;

class StaffCoverageAgreesTest {

    private final InstitutionRule rule = new StaffCoverageAgrees();

    @Test
    void passesStaffThatIsCovered() {
        assertThat(rule.check(aSchool().staff(2, true).build(), terms("sl2014")))
                .isEmpty();
        assertThat(rule.check(aSchool().staff(0, true).build(), terms("sl2014")))
                .isEmpty();
        assertThat(rule.check(aSchool().staff(0, false).build(), terms("sl2014")))
                .isEmpty();
    }

    @Test
    void findsParticipantsOfAnInstitutionThatSaysOtherwise() {
        assertThat(rule.check(aSchool().staff(2, false).build(), terms("sl2014")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(Code.STAFF_NOT_COVERED);
                    assertThat(finding.args()).containsExactly("2 osoby");
                });
    }
}
