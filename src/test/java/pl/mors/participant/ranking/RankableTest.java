package pl.mors.participant.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.mors.participant.application.RecruitmentApplication.FormalCheck;
import pl.mors.participant.application.RecruitmentApplication.FormalCheck.Result;
import pl.mors.participant.eligibility.Eligibility.Outcome;
import pl.mors.participant.ranking.Rankable.Facts;
import pl.mors.participant.ranking.Rankable.Hindrance;

class RankableTest {

    private static final LocalDate TODAY = LocalDate.of(2019, 5, 15);

    @Test
    void aCompleteApplicationOfSomebodyEligibleIsRanked() {
        assertThat(Rankable.check(facts(check(Result.COMPLETE, null), Outcome.ELIGIBLE), TODAY))
                .isEmpty();
    }

    @Test
    void anApplicationThatNobodyLookedAtWaits() {
        var hindrances = Rankable.check(facts(null, null), TODAY);
        assertThat(hindrances).containsExactly(Hindrance.NOT_CHECKED, Hindrance.ELIGIBILITY_NOT_CHECKED);
        assertThat(Rankable.isSettled(hindrances)).isFalse();
    }

    @Test
    void waitsForWhatIsMissingUntilTheLastDayIsOver() {
        var lastDay = Rankable.check(facts(check(Result.INCOMPLETE, TODAY), Outcome.ELIGIBLE), TODAY);
        assertThat(lastDay).containsExactly(Hindrance.INCOMPLETE);
        assertThat(Rankable.isSettled(lastDay)).isFalse();
        var over = Rankable.check(facts(check(Result.INCOMPLETE, TODAY.minusDays(1)), Outcome.ELIGIBLE), TODAY);
        assertThat(over).containsExactly(Hindrance.NOT_COMPLETED);
        assertThat(Rankable.isSettled(over)).isTrue();
    }

    @Test
    void aRefusalSettlesWhateverElseIsOpen() {
        var hindrances = Rankable.check(facts(check(Result.REFUSED, null), null), TODAY);
        assertThat(hindrances).containsExactly(Hindrance.FORMALLY_REFUSED, Hindrance.ELIGIBILITY_NOT_CHECKED);
        assertThat(Rankable.isSettled(hindrances)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"MISSING_EVIDENCE", "NOT_ELIGIBLE"})
    void whoeverIsNotEligibleIsNotRanked(Outcome outcome) {
        var hindrances = Rankable.check(facts(check(Result.COMPLETE, null), outcome), TODAY);
        assertThat(hindrances).hasSize(1);
        assertThat(Rankable.isSettled(hindrances)).isTrue();
    }

    /** What is missing may be the very paper that one is waiting for. */
    @Test
    void aMissingPaperSettlesNothingWhileThereIsTimeToBringIt() {
        var outcome = Outcome.MISSING_EVIDENCE;
        assertThat(Rankable.isSettled(Rankable.check(facts(check(Result.INCOMPLETE, TODAY), outcome), TODAY)))
                .isFalse();
        assertThat(Rankable.isSettled(Rankable.check(facts(null, outcome), TODAY)))
                .isFalse();
        assertThat(Rankable.isSettled(
                        Rankable.check(facts(check(Result.INCOMPLETE, TODAY.minusDays(1)), outcome), TODAY)))
                .isTrue();
    }

    @Test
    void oneThatCameLateIsNotRanked() {
        var late = new Facts(false, true, true, check(Result.COMPLETE, null), Outcome.ELIGIBLE);
        assertThat(Rankable.check(late, TODAY)).containsExactly(Hindrance.LATE);
        assertThat(Rankable.isSettled(Rankable.check(late, TODAY))).isTrue();
    }

    @Test
    void oneThatCameOnLineWaitsForItsPerson() {
        var hindrances = Rankable.check(new Facts(false, false, false, check(Result.COMPLETE, null), null), TODAY);
        assertThat(hindrances).containsExactly(Hindrance.NO_PERSON, Hindrance.ELIGIBILITY_NOT_CHECKED);
        assertThat(Rankable.isSettled(hindrances)).isFalse();
    }

    @Test
    void whoeverResignedIsAskedNothingMore() {
        assertThat(Rankable.check(new Facts(true, true, true, null, null), TODAY))
                .containsExactly(Hindrance.WITHDRAWN);
    }

    private static Facts facts(@Nullable FormalCheck check, @Nullable Outcome eligibility) {
        return new Facts(false, false, true, check, eligibility);
    }

    private static FormalCheck check(Result result, @Nullable LocalDate completeBy) {
        return new FormalCheck(result, TODAY.minusDays(10), null, completeBy, null);
    }
}
