package pl.mors.indicator.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.indicator.rule.ParticipationBuilder.aParticipation;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.mors.indicator.rule.Decision.Reason;

@DisplayName("R04 R08: who is counted as a participant")
class ParticipantsTotalTest {

    private final IndicatorRule rule = new ParticipantsTotal();

    @Test
    void countsWhoeverGotSupport() {
        assertThat(aParticipation().by(rule)).isEqualTo(Decision.counted());
        assertThat(aParticipation().notAtRisk().by(rule)).isEqualTo(Decision.counted());
        assertThat(aParticipation().ofSurroundings().by(rule)).isEqualTo(Decision.counted());
    }

    @Test
    void keepsWhoLeftEarly() {
        assertThat(aParticipation().left().by(rule)).isEqualTo(Decision.counted());
    }

    @Test
    void doesNotCountBeforeTheFirstSupport() {
        assertThat(aParticipation().notStarted().by(rule)).isEqualTo(Decision.not(Reason.NOT_STARTED));
    }

    @Test
    void doesNotCountWithoutDataAtEntry() {
        assertThat(aParticipation().withoutEntryData().by(rule)).isEqualTo(Decision.not(Reason.NO_ENTRY_DATA));
    }
}
