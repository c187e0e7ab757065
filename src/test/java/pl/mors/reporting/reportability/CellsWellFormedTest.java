package pl.mors.reporting.reportability;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.reporting.participants.Reported.aPerson;
import static pl.mors.reporting.participants.Reported.terms;
import static pl.mors.reporting.participants.ReportedSchool.aSchool;

import org.junit.jupiter.api.Test;
import pl.mors.reporting.reportability.Finding.Code;

class CellsWellFormedTest {

    private final ReportabilityRule rule = new CellsWellFormed();

    @Test
    void passesUsualForms() {
        assertThat(rule.check(aPerson().build(), terms("smefs"))).isEmpty();
        assertThat(rule.check(aPerson().phone("(32) 123-45-67").build(), terms("smefs")))
                .isEmpty();
        assertThat(rule.check(aPerson().phone("+380 44 123 45 67").build(), terms("smefs")))
                .isEmpty();
    }

    @Test
    void findsAWrongPostcode() {
        assertThat(rule.check(aPerson().postcode("41200").build(), terms("smefs")))
                .extracting(Finding::code)
                .containsExactly(Code.WRONG_POSTCODE);
        assertThat(rule.check(aPerson().postcode("41-2000").build(), terms("smefs")))
                .extracting(Finding::code)
                .containsExactly(Code.WRONG_POSTCODE);
    }

    @Test
    void findsPolishLettersInAnAddress() {
        assertThat(rule.check(aPerson().email("łucja@example.test").build(), terms("smefs")))
                .extracting(Finding::code)
                .containsExactly(Code.WRONG_EMAIL);
        assertThat(rule.check(aPerson().email("lucja@example").build(), terms("smefs")))
                .extracting(Finding::code)
                .containsExactly(Code.WRONG_EMAIL);
        assertThat(rule.check(aPerson().email("lucja proba@example.test").build(), terms("smefs")))
                .extracting(Finding::code)
                .containsExactly(Code.WRONG_EMAIL);
    }

    @Test
    void findsAWrongNumber() {
        assertThat(rule.check(aPerson().phone("600").build(), terms("smefs")))
                .extracting(Finding::code)
                .containsExactly(Code.WRONG_PHONE);
        assertThat(rule.check(aPerson().phone("600 100 200 wieczorem").build(), terms("smefs")))
                .extracting(Finding::code)
                .containsExactly(Code.WRONG_PHONE);
        assertThat(rule.check(aPerson().phone("600").build(), terms("smefs"))
                        .getFirst()
                        .args())
                .containsExactly("600");
    }

    @Test
    void leavesEmptyCellsToTheirOwnRule() {
        assertThat(rule.check(aPerson().phone(null).email(null).postcode(null).build(), terms("smefs")))
                .isEmpty();
    }

    @Test
    void looksAtTheCellsOfAnInstitution() {
        InstitutionRule ofInstitution = new CellsWellFormed();
        assertThat(ofInstitution.check(aSchool().build(), terms("sl2014"))).isEmpty();
        assertThat(ofInstitution.check(aSchool().phone("600").build(), terms("sl2014")))
                .extracting(Finding::code)
                .containsExactly(Code.WRONG_PHONE);
    }
}
