package pl.mors.participant.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.participant.eligibility.Examples.DAY;
import static pl.mors.participant.eligibility.Examples.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

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

    private static List<Finding> check(Set<String> grounds, Evidence... papers) {
        return new GroundEvidence()
                .check(Examples.terms(), Examples.facts(LocalDate.of(2019, 5, 15), null, grounds, papers));
    }
}
