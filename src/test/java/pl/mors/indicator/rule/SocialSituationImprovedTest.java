package pl.mors.indicator.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.indicator.rule.ParticipationBuilder.FOUR_WEEKS;
import static pl.mors.indicator.rule.ParticipationBuilder.aParticipation;

import org.junit.jupiter.api.Test;
import pl.mors.indicator.rule.CountedParticipation.ExitSituation;
import pl.mors.indicator.rule.Decision.Reason;

class SocialSituationImprovedTest {

    private final IndicatorRule rule = new SocialSituationImproved(FOUR_WEEKS);

    @Test
    void countsEveryKindOfProgress() {
        assertThat(aParticipation().found(10, ExitSituation.COMPETENCE).by(rule))
                .isEqualTo(Decision.counted());
        assertThat(aParticipation().found(10, ExitSituation.EDUCATION).by(rule)).isEqualTo(Decision.counted());
        assertThat(aParticipation().found(10, ExitSituation.JOB_SEARCH).by(rule))
                .isEqualTo(Decision.counted());
        assertThat(aParticipation().found(10, ExitSituation.QUALIFICATION).by(rule))
                .isEqualTo(Decision.counted());
        assertThat(aParticipation().found(10, ExitSituation.EMPLOYMENT).by(rule))
                .isEqualTo(Decision.counted());
    }

    @Test
    void doesNotCountWithoutProgress() {
        assertThat(aParticipation()
                        .found(10, ExitSituation.NO_NEW_ACTIVITY, ExitSituation.OTHER)
                        .by(rule))
                .isEqualTo(Decision.not(Reason.OTHER_SITUATION));
    }

    @Test
    void countsPeopleAtRiskOnly() {
        assertThat(aParticipation()
                        .ofSurroundings()
                        .found(10, ExitSituation.COMPETENCE)
                        .by(rule))
                .isEqualTo(Decision.not(Reason.CLOSE_ASSOCIATE));
        assertThat(aParticipation()
                        .notAtRisk()
                        .found(10, ExitSituation.COMPETENCE)
                        .by(rule))
                .isEqualTo(Decision.not(Reason.NOT_AT_RISK));
    }
}
