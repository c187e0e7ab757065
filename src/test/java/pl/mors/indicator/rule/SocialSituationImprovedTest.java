package pl.mors.indicator.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.indicator.rule.ParticipationBuilder.FOUR_WEEKS;
import static pl.mors.indicator.rule.ParticipationBuilder.aParticipation;

import org.junit.jupiter.api.Test;
import pl.mors.employment.rule.QualificationEvidence;
import pl.mors.indicator.rule.Decision.Reason;
import pl.mors.participant.SituationAfterExit;

class SocialSituationImprovedTest {

    private final IndicatorRule rule = new SocialSituationImproved(FOUR_WEEKS);

    @Test
    void countsEveryKindOfProgress() {
        assertThat(aParticipation().found(10, SituationAfterExit.COMPETENCE).by(rule))
                .isEqualTo(Decision.counted());
        assertThat(aParticipation().found(10, SituationAfterExit.EDUCATION).by(rule))
                .isEqualTo(Decision.counted());
        assertThat(aParticipation().found(10, SituationAfterExit.JOB_SEARCH).by(rule))
                .isEqualTo(Decision.counted());
        assertThat(aParticipation()
                        .found(10, SituationAfterExit.QUALIFICATION)
                        .with(QualificationEvidence.QUALIFICATION)
                        .by(rule))
                .isEqualTo(Decision.counted());
        assertThat(aParticipation().found(10, SituationAfterExit.EMPLOYMENT).by(rule))
                .isEqualTo(Decision.counted());
    }

    @Test
    void doesNotCountWithoutProgress() {
        assertThat(aParticipation()
                        .found(10, SituationAfterExit.NO_NEW_ACTIVITY, SituationAfterExit.OTHER)
                        .by(rule))
                .isEqualTo(Decision.not(Reason.OTHER_SITUATION));
    }

    @Test
    void countsPeopleAtRiskOnly() {
        assertThat(aParticipation()
                        .ofSurroundings()
                        .found(10, SituationAfterExit.COMPETENCE)
                        .by(rule))
                .isEqualTo(Decision.not(Reason.CLOSE_ASSOCIATE));
        assertThat(aParticipation()
                        .notAtRisk()
                        .found(10, SituationAfterExit.COMPETENCE)
                        .by(rule))
                .isEqualTo(Decision.not(Reason.NOT_AT_RISK));
    }
}
