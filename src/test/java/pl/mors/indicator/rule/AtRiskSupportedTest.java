package pl.mors.indicator.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.indicator.rule.ParticipationBuilder.aParticipation;

import org.junit.jupiter.api.Test;
import pl.mors.indicator.rule.Decision.Reason;

class AtRiskSupportedTest {

    private final IndicatorRule rule = new AtRiskSupported();

    @Test
    void countsPeopleAtRisk() {
        assertThat(aParticipation().by(rule)).isEqualTo(Decision.counted());
    }

    @Test
    void leavesSurroundingsOutEvenAtRisk() {
        assertThat(aParticipation().ofSurroundings().by(rule)).isEqualTo(Decision.not(Reason.CLOSE_ASSOCIATE));
    }

    @Test
    void doesNotCountWhoIsNotAtRisk() {
        assertThat(aParticipation().notAtRisk().by(rule)).isEqualTo(Decision.not(Reason.NOT_AT_RISK));
    }

    @Test
    void needsSupportAndDataAtEntry() {
        assertThat(aParticipation().notStarted().by(rule)).isEqualTo(Decision.not(Reason.NOT_STARTED));
        assertThat(aParticipation().withoutEntryData().by(rule)).isEqualTo(Decision.not(Reason.NO_ENTRY_DATA));
    }
}
