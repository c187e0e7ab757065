package pl.mors.reporting.reportability;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.reporting.participants.Reported.aPerson;
import static pl.mors.reporting.participants.Reported.terms;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.mors.platform.Sex;
import pl.mors.reporting.reportability.Finding.Code;

class PeselAgreesTest {

    private final ReportabilityRule rule = new PeselAgrees();

    @Test
    void passesAValidOne() {
        assertThat(rule.check(aPerson().build(), terms("smefs"))).isEmpty();
        assertThat(rule.check(aPerson().pesel(null).build(), terms("smefs"))).isEmpty();
    }

    @Test
    void findsAWrongCheckDigit() {
        assertThat(rule.check(aPerson().pesel("44051401459").build(), terms("smefs")))
                .extracting(Finding::code)
                .containsExactly(Code.WRONG_PESEL);
    }

    @Test
    void findsAnotherDateOfBirth() {
        assertThat(rule.check(aPerson().born(LocalDate.of(1954, 4, 11)).build(), terms("smefs")))
                .extracting(Finding::code)
                .containsExactly(Code.PESEL_OF_OTHER_BIRTH_DATE);
    }

    @Test
    void findsAnotherSex() {
        assertThat(rule.check(aPerson().sex(Sex.MALE).build(), terms("smefs")))
                .extracting(Finding::code)
                .containsExactly(Code.PESEL_OF_OTHER_SEX);
    }
}
