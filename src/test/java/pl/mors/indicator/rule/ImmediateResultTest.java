package pl.mors.indicator.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.indicator.rule.ParticipationBuilder.FOUR_WEEKS;
import static pl.mors.indicator.rule.ParticipationBuilder.aParticipation;

import java.util.Set;
import org.junit.jupiter.api.Test;
import pl.mors.indicator.rule.Decision.Reason;
import pl.mors.participant.SituationAfterExit;

class ImmediateResultTest {

    private final IndicatorRule rule = new ImmediateResult(Set.of(SituationAfterExit.EDUCATION), FOUR_WEEKS);

    @Test
    void countsUpToTheLastDayOfFourWeeks() {
        assertThat(aParticipation().found(0, SituationAfterExit.EDUCATION).by(rule))
                .isEqualTo(Decision.counted());
        assertThat(aParticipation().found(28, SituationAfterExit.EDUCATION).by(rule))
                .isEqualTo(Decision.counted());
    }

    @Test
    void doesNotCountTheDayAfterFourWeeks() {
        assertThat(aParticipation().found(29, SituationAfterExit.EDUCATION).by(rule))
                .isEqualTo(Decision.not(Reason.MEASURED_TOO_LATE));
    }

    @Test
    void doesNotCountWhatWasMeasuredBeforeLeaving() {
        assertThat(aParticipation().found(-1, SituationAfterExit.EDUCATION).by(rule))
                .isEqualTo(Decision.not(Reason.MEASURED_BEFORE_LEAVING));
    }

    @Test
    void waitsForTheEndAndForTheSituation() {
        assertThat(aParticipation().by(rule)).isEqualTo(Decision.not(Reason.STILL_TAKING_PART));
        assertThat(aParticipation().left().by(rule)).isEqualTo(Decision.not(Reason.SITUATION_UNKNOWN));
    }

    @Test
    void isForParticipantsOnly() {
        assertThat(aParticipation()
                        .notStarted()
                        .found(0, SituationAfterExit.EDUCATION)
                        .by(rule))
                .isEqualTo(Decision.not(Reason.NOT_STARTED));
    }
}
