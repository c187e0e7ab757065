package pl.mors.participant.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.participant.eligibility.FindingCode.GROUND_EVIDENCE;
import static pl.mors.participant.eligibility.FindingCode.RESIDENCE_IN_AREA;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pl.mors.participant.eligibility.StoredCheck.ToldFinding;

class ChangedAnswerTest {

    @Test
    void isAboutTheRulesThatHinderNowOrNoMore() {
        assertThat(check(
                        List.of(finding(RESIDENCE_IN_AREA, FindingState.MET)),
                        finding(RESIDENCE_IN_AREA, FindingState.NOT_MET)))
                .containsExactly(RESIDENCE_IN_AREA);
        assertThat(check(
                        List.of(finding(GROUND_EVIDENCE, FindingState.MISSING_EVIDENCE)),
                        finding(GROUND_EVIDENCE, FindingState.MET)))
                .containsExactly(GROUND_EVIDENCE);
    }

    @Test
    void isNotAboutWordsOrWhatIsAboutToExpire() {
        assertThat(check(
                        List.of(Finding.of(RESIDENCE_IN_AREA, FindingState.MET, "Polna 1")),
                        Finding.of(RESIDENCE_IN_AREA, FindingState.MET, "Leśna 2")))
                .isEmpty();
        assertThat(check(
                        List.of(finding(GROUND_EVIDENCE, FindingState.MET)),
                        finding(GROUND_EVIDENCE, FindingState.ABOUT_TO_EXPIRE)))
                .isEmpty();
    }

    @Test
    void isAboutARuleThatIsAskedNoMoreOnlyWhenItHindered() {
        assertThat(check(List.of(finding(RESIDENCE_IN_AREA, FindingState.MET)))).isEmpty();
        assertThat(check(List.of(finding(RESIDENCE_IN_AREA, FindingState.NOT_MET))))
                .containsExactly(RESIDENCE_IN_AREA);
    }

    @Test
    void countsEachGround() {
        var missing = finding(GROUND_EVIDENCE, FindingState.MISSING_EVIDENCE);
        assertThat(check(List.of(missing, missing), missing)).containsExactly(GROUND_EVIDENCE);
    }

    /** What one ground gained the other lost: as many are missing as before. */
    @Test
    void seesTwoGroundsThatSwapTheirState() {
        var poverty = finding(GROUND_EVIDENCE, FindingState.MISSING_EVIDENCE).about("a");
        var disability = finding(GROUND_EVIDENCE, FindingState.MISSING_EVIDENCE).about("c");
        assertThat(check(
                        List.of(
                                poverty,
                                finding(GROUND_EVIDENCE, FindingState.MET).about("c")),
                        finding(GROUND_EVIDENCE, FindingState.MET).about("a"),
                        disability))
                .containsExactly(GROUND_EVIDENCE);
        assertThat(check(List.of(poverty, disability), disability, poverty)).isEmpty();
    }

    /** Checks of before grounds were kept by their codes say only how many were missing. */
    @Test
    void countsWhereTheGroundsWereNotKept() {
        var old = finding(GROUND_EVIDENCE, FindingState.MISSING_EVIDENCE);
        var one = finding(GROUND_EVIDENCE, FindingState.MISSING_EVIDENCE).about("a");
        var other = finding(GROUND_EVIDENCE, FindingState.MISSING_EVIDENCE).about("c");
        assertThat(check(List.of(old), one)).isEmpty();
        assertThat(check(List.of(old), one, other)).containsExactly(GROUND_EVIDENCE);
        assertThat(check(List.of(old))).containsExactly(GROUND_EVIDENCE);
    }

    private static Finding finding(FindingCode code, FindingState state) {
        return Finding.of(code, state, "pierwsze", "drugie", "trzecie");
    }

    private static Set<FindingCode> check(List<Finding> told, Finding... now) {
        return ChangedAnswer.check(told.stream().map(ToldFinding::of).toList(), List.of(now));
    }
}
