package pl.mors.participant.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R02: papers on record still prove the grounds")
class StandingEvidenceTest {

    private static final LocalDate STARTED = Examples.DAY.plusDays(10);

    @Test
    void isLostWithItsOnlyPaper() {
        assertThat(check(STARTED)).isEqualTo(Proof.LOST);
        assertThat(check(null)).isEqualTo(Proof.LOST);
    }

    @Test
    void standsByAnyOtherPaperThatHeldThen() {
        assertThat(check(STARTED, Examples.paper("medical_document", Examples.DAY, null)))
                .isEqualTo(Proof.STANDS);
        assertThat(check(STARTED, Examples.paper("medical_document", Examples.DAY.plusDays(1), null)))
                .isEqualTo(Proof.LOST);
        assertThat(check(STARTED, Examples.paper("pup_certificate", Examples.DAY, null)))
                .isEqualTo(Proof.LOST);
    }

    @Test
    void isAskedOnTheDayOfTheFirstSupportToo() {
        var ending = Examples.paper("disability_ruling", Examples.DAY.minusYears(1), STARTED.minusDays(1));
        assertThat(check(null, ending)).isEqualTo(Proof.STANDS);
        assertThat(check(STARTED, ending)).isEqualTo(Proof.ENDED_BEFORE_SUPPORT);
        var following = Examples.paper("disability_ruling", STARTED, null);
        assertThat(check(STARTED, ending, following)).isEqualTo(Proof.STANDS);
    }

    @Test
    void losesNothingByWhatExpiresAfterwards() {
        assertThat(check(STARTED, Examples.paper("disability_ruling", Examples.DAY, STARTED)))
                .isEqualTo(Proof.STANDS);
    }

    @Test
    void isAskedTodayOfWhoeverWaitsForTheFirstSupport() {
        var ending = Examples.paper("disability_ruling", Examples.DAY.minusYears(1), STARTED);
        assertThat(waiting(STARTED, ending)).isEqualTo(Proof.STANDS);
        assertThat(waiting(STARTED.plusDays(1), ending)).isEqualTo(Proof.ENDED_WHILE_WAITING);
        assertThat(check(null, ending)).as("who left waits for nothing").isEqualTo(Proof.STANDS);
    }

    @Test
    void endsByItsAgeToo() {
        var day = LocalDate.of(2021, 3, 1);
        var paper = Examples.paper("pup_certificate", day.minusDays(20), null);
        assertThat(StandingEvidence.check(
                        Examples.terms(), Set.of("a"), List.of(paper), null, day, day.plusDays(10), null))
                .isEqualTo(Proof.STANDS);
        assertThat(StandingEvidence.check(
                        Examples.terms(), Set.of("a"), List.of(paper), null, day, day.plusDays(11), null))
                .isEqualTo(Proof.ENDED_BEFORE_SUPPORT);
    }

    private static Proof waiting(LocalDate today, Evidence... papers) {
        return StandingEvidence.check(Examples.terms(), Set.of("f"), List.of(papers), null, Examples.DAY, null, today);
    }

    private static Proof check(@Nullable LocalDate startedOn, Evidence... papers) {
        return StandingEvidence.check(
                Examples.terms(), Set.of("f"), List.of(papers), null, Examples.DAY, startedOn, null);
    }
}
