package pl.mors.indicator.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.indicator.rule.ParticipationBuilder.LEFT_ON;
import static pl.mors.indicator.rule.ParticipationBuilder.aParticipation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pl.mors.indicator.rule.CountedParticipation.Situation;
import pl.mors.participant.SituationAfterExit;

class CountedParticipationTest {

    private static final SituationAfterExit FIRST = SituationAfterExit.values()[0];
    private static final SituationAfterExit SECOND = SituationAfterExit.values()[1];

    /** The day before a sixty-eighth birthday. */
    @Test
    void isAsOldAsOnTheDayOfTheFirstSupport() {
        assertThat(aParticipation().build().ageAtEntry()).isEqualTo(67);
        assertThat(aParticipation().notStarted().build().ageAtEntry()).isNull();
    }

    @Test
    void hasOneOfSeveralSituationsOrNone() {
        var situation = new Situation(Set.of(FIRST), LEFT_ON, null);
        assertThat(situation.hasAnyOf(Set.of(SECOND, FIRST))).isTrue();
        assertThat(situation.hasAnyOf(Set.of(SECOND))).isFalse();
        assertThat(situation.hasAnyOf(Set.of())).isFalse();
    }

    @Test
    void namesSituationsInOneOrderWhateverTheOrderInWhichTheyWereFound() {
        var all = SituationAfterExit.values();
        assertThat(new Situation(new HashSet<>(Arrays.asList(all)), LEFT_ON, null).inOrder())
                .containsExactly(all);
        assertThat(new Situation(Set.of(), LEFT_ON, null).inOrder()).isEmpty();
    }
}
