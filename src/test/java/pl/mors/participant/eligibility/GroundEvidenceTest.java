package pl.mors.participant.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.participant.eligibility.Examples.DAY;
import static pl.mors.participant.eligibility.Examples.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.mors.programme.file.Delivery.CountedIn;
import pl.mors.programme.file.Delivery.EvidenceKind;
import pl.mors.programme.file.Delivery.EvidenceRule;
import pl.mors.programme.file.Delivery.ReferenceDay;
import pl.mors.programme.file.Delivery.Tie;

@DisplayName("R02: each ground has a paper that is valid on the day")
class GroundEvidenceTest {

    @Test
    void namesThePapersThatWouldProveTheGround() {
        assertThat(check(Set.of("f"))).singleElement().satisfies(finding -> {
            assertThat(finding.state()).isEqualTo(FindingState.MISSING_EVIDENCE);
            assertThat(finding.sentence()).contains("osoba z niepełnosprawnością", "orzeczenie albo dokument lekarski");
        });
    }

    @Test
    void oneOfThePapersIsEnough() {
        assertThat(check(Set.of("f"), paper("medical_document", DAY.minusYears(1), null)))
                .extracting(Finding::state)
                .containsExactly(FindingState.MET);
    }

    @Test
    void everyGroundNeedsItsOwnPaper() {
        assertThat(check(Set.of("a", "f"), paper("medical_document", DAY.minusYears(1), null)))
                .extracting(Finding::state)
                .containsExactly(FindingState.MISSING_EVIDENCE, FindingState.MET);
    }

    @Test
    void saysWhenAPaperIsAboutToExpire() {
        assertThat(check(Set.of("f"), paper("disability_ruling", DAY.minusYears(1), DAY.plusDays(7))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.state()).isEqualTo(FindingState.ABOUT_TO_EXPIRE);
                    assertThat(finding.sentence()).contains("22.05.2019");
                });
        assertThat(check(Set.of("f"), paper("disability_ruling", DAY.minusYears(1), DAY.plusDays(8))))
                .extracting(Finding::state)
                .containsExactly(FindingState.MET);
    }

    @Test
    void takesThePaperThatHoldsLongest() {
        assertThat(check(
                        Set.of("f"),
                        paper("disability_ruling", DAY.minusYears(1), DAY.plusDays(3)),
                        paper("medical_document", DAY.minusYears(1), null)))
                .extracting(Finding::state)
                .containsExactly(FindingState.MET);
    }

    @DisplayName("R02: before 2021 a statement did in place of the certificate, since then it does not")
    @ParameterizedTest
    @CsvSource({"2020-12-31, MET", "2021-01-01, MISSING_EVIDENCE"})
    void aStatementDoesWhileTheRuleLetsIt(LocalDate day, FindingState expected) {
        var terms = Examples.terms(
                null,
                List.of(Tie.LIVES),
                List.of(),
                Examples.kind(
                        "pup_certificate",
                        "zaświadczenie z PUP",
                        new EvidenceRule(
                                LocalDate.of(2018, 1, 1),
                                null,
                                CountedIn.CALENDAR_DAYS,
                                ReferenceDay.FIRST_SUPPORT,
                                true),
                        Examples.CERTIFICATE_OF_30_DAYS),
                new EvidenceKind("statement", "oświadczenie", true, null, null, List.of()));
        var facts = Examples.facts(day, null, Set.of("a"), paper("statement", LocalDate.of(2020, 12, 1), null));
        assertThat(new GroundEvidence().check(terms, facts)).singleElement().satisfies(finding -> {
            assertThat(finding.state()).isEqualTo(expected);
            assertThat(finding.sentence()).contains(expected == FindingState.MET ? "oświadczenie" : "PUP");
        });
    }

    private static List<Finding> check(Set<String> grounds, Evidence... papers) {
        return new GroundEvidence()
                .check(Examples.terms(), Examples.facts(LocalDate.of(2019, 5, 15), null, grounds, papers));
    }
}
