package pl.mors.indicator.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.indicator.rule.ParticipationBuilder.aParticipation;

import org.junit.jupiter.api.Test;
import pl.mors.indicator.rule.Decision.Reason;

class SurroundingsSupportedTest {

    private final IndicatorRule rule = new SurroundingsSupported();

    @Test
    void countsPeopleFromTheSurroundings() {
        assertThat(aParticipation().ofSurroundings().by(rule)).isEqualTo(Decision.counted());
        assertThat(aParticipation().ofSurroundings().notAtRisk().by(rule)).isEqualTo(Decision.counted());
    }

    @Test
    void doesNotCountParticipants() {
        assertThat(aParticipation().by(rule)).isEqualTo(Decision.not(Reason.NOT_CLOSE_ASSOCIATE));
    }

    @Test
    void needsSupport() {
        assertThat(aParticipation().ofSurroundings().notStarted().by(rule)).isEqualTo(Decision.not(Reason.NOT_STARTED));
    }
}
