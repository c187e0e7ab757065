package pl.mors.indicator.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.indicator.rule.ParticipationBuilder.FOUR_WEEKS;
import static pl.mors.indicator.rule.ParticipationBuilder.aParticipation;

import org.junit.jupiter.api.Test;
import pl.mors.indicator.rule.Decision.Reason;
import pl.mors.participant.LabourStatus;
import pl.mors.participant.SituationAfterExit;

class EducationAfterExitTest {

    private final IndicatorRule rule = new EducationAfterExit(FOUR_WEEKS);

    @Test
    void countsWhoTookUpEducation() {
        assertThat(aParticipation().found(10, SituationAfterExit.EDUCATION).by(rule))
                .isEqualTo(Decision.counted());
        assertThat(aParticipation()
                        .being(LabourStatus.EMPLOYED)
                        .found(10, SituationAfterExit.EDUCATION, SituationAfterExit.EMPLOYMENT_CONTINUED)
                        .by(rule))
                .isEqualTo(Decision.counted());
    }

    @Test
    void countsNoOtherSituation() {
        assertThat(aParticipation().found(10, SituationAfterExit.QUALIFICATION).by(rule))
                .isEqualTo(Decision.not(Reason.OTHER_SITUATION));
    }
}
