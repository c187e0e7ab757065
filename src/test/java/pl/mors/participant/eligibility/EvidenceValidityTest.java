package pl.mors.participant.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.participant.eligibility.Examples.paper;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceValidityTest {

    /** R02: the 30th day after the issue is the last one, since 1.01.2021. */
    @ParameterizedTest
    @CsvSource({
        "2021-01-01, 2020-12-02, true",
        "2021-01-01, 2020-12-01, false",
        "2021-03-31, 2021-03-01, true",
        "2021-04-01, 2021-03-01, false",
        "2020-12-31, 2019-01-01, true"
    })
    void certificatesAgeSinceTheDayOfTheRule(LocalDate day, LocalDate issuedOn, boolean holds) {
        assertThat(validity(day).holds(paper("pup_certificate", issuedOn, null)))
                .isEqualTo(holds);
    }

    @Test
    void otherPapersDoNotAge() {
        assertThat(validity(LocalDate.of(2021, 6, 1)).holds(paper("disability_ruling", LocalDate.of(1999, 1, 1), null)))
                .isTrue();
    }

    @Test
    void aPaperProvesNothingBeforeItsIssueOrAfterItsLastDay() {
        var paper = paper("disability_ruling", LocalDate.of(2019, 5, 15), LocalDate.of(2019, 5, 31));
        assertThat(validity(LocalDate.of(2019, 5, 14)).holds(paper)).isFalse();
        assertThat(validity(LocalDate.of(2019, 5, 15)).holds(paper)).isTrue();
        assertThat(validity(LocalDate.of(2019, 5, 31)).holds(paper)).isTrue();
        assertThat(validity(LocalDate.of(2019, 6, 1)).holds(paper)).isFalse();
    }

    @Test
    void theEarlierOfBothEndsCounts() {
        var paper = paper("pup_certificate", LocalDate.of(2021, 3, 1), LocalDate.of(2021, 12, 31));
        assertThat(validity(LocalDate.of(2021, 3, 2)).lastDay(paper)).isEqualTo(LocalDate.of(2021, 3, 31));
    }

    private static EvidenceValidity validity(LocalDate day) {
        return new EvidenceValidity(Examples.terms(), day);
    }
}
