package pl.mors.indicator.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.indicator.rule.ParticipationBuilder.FOUR_WEEKS;
import static pl.mors.indicator.rule.ParticipationBuilder.aParticipation;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.mors.employment.rule.QualificationEvidence;
import pl.mors.indicator.rule.Decision.Reason;
import pl.mors.participant.SituationAfterExit;

@DisplayName("R38: qualifications that are counted")
class QualificationAfterExitTest {

    private final IndicatorRule rule = new QualificationAfterExit(FOUR_WEEKS);

    @Test
    void countsWhoGainedAQualification() {
        assertThat(aParticipation()
                        .found(10, SituationAfterExit.QUALIFICATION)
                        .with(QualificationEvidence.QUALIFICATION)
                        .by(rule))
                .isEqualTo(Decision.counted());
    }

    /** An attendance paper proves nothing, and a claim without any paper less. */
    @Test
    void doesNotCountAClaimWithoutProofAndSaysWhy() {
        assertThat(aParticipation().found(10, SituationAfterExit.QUALIFICATION).by(rule))
                .isEqualTo(Decision.not(Reason.QUALIFICATION_WITHOUT_COURSE));
    }

    @Test
    void doesNotTakeACompetenceForAQualification() {
        assertThat(aParticipation().found(10, SituationAfterExit.COMPETENCE).by(rule))
                .isEqualTo(Decision.not(Reason.OTHER_SITUATION));
    }
}
