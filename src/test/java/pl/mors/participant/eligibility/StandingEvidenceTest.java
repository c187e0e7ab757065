package pl.mors.participant.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingEvidenceTest {

    private static final LocalDate STARTED = Examples.DAY.plusDays(10);

    @Test
    void isLostWithItsOnlyPaper() {
        assertThat(check(STARTED)).isFalse();
        assertThat(check(null)).isFalse();
    }

    @Test
    void standsByAnyOtherPaperThatHeldThen() {
        assertThat(check(STARTED, Examples.paper("medical_document", Examples.DAY, null)))
                .isTrue();
        assertThat(check(STARTED, Examples.paper("medical_document", Examples.DAY.plusDays(1), null)))
                .isFalse();
        assertThat(check(STARTED, Examples.paper("pup_certificate", Examples.DAY, null)))
                .isFalse();
    }

    @Test
    void isAskedOnTheDayOfTheFirstSupportToo() {
        var ending = Examples.paper("disability_ruling", Examples.DAY.minusYears(1), STARTED.minusDays(1));
        assertThat(check(null, ending)).isTrue();
        assertThat(check(STARTED, ending)).isFalse();
        var following = Examples.paper("disability_ruling", STARTED, null);
        assertThat(check(STARTED, ending, following)).isTrue();
    }

    @Test
    void losesNothingByWhatExpiresAfterwards() {
        assertThat(check(STARTED, Examples.paper("disability_ruling", Examples.DAY, STARTED)))
                .isTrue();
    }

    private static boolean check(@Nullable LocalDate startedOn, Evidence... papers) {
        return StandingEvidence.check(Examples.terms(), Set.of("f"), List.of(papers), null, Examples.DAY, startedOn);
    }
}
