package pl.mors.reporting.reportability;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.reporting.participants.Reported.aPerson;
import static pl.mors.reporting.participants.Reported.terms;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.mors.platform.DateRange;
import pl.mors.reporting.participants.ExportTerms;
import pl.mors.reporting.profile.ExportProfiles;
import pl.mors.reporting.reportability.Finding.Code;
import pl.mors.reporting.reportability.Finding.Mending;

class DeclarationSignedTest {

    private final ReportabilityRule rule = new DeclarationSigned();

    @Test
    void passesWhoSigned() {
        assertThat(rule.check(aPerson().build(), terms("smefs"))).isEmpty();
    }

    @Test
    void findsWhoDidNot() {
        assertThat(rule.check(aPerson().declared(null).build(), terms("smefs")))
                .extracting(Finding::code)
                .containsExactly(Code.NO_DECLARATION);
        assertThat(rule.check(aPerson().declared(null).build(), terms("smefs"))
                        .getFirst()
                        .mendedAt())
                .isEqualTo(Mending.DECLARATION);
    }

    @Test
    void asksForNoneWhereTheProgrammeDoesNot() {
        var terms = new ExportTerms(
                ExportProfiles.load("smefs"),
                "X",
                "Ośrodek",
                "Program",
                new DateRange(LocalDate.of(2024, 3, 1), null),
                false);
        assertThat(rule.check(aPerson().declared(null).build(), terms)).isEmpty();
    }
}
