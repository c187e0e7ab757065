package pl.mors.indicator.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.indicator.rule.ParticipationBuilder.FOUR_WEEKS;
import static pl.mors.indicator.rule.ParticipationBuilder.aParticipation;

import org.junit.jupiter.api.Test;
import pl.mors.indicator.rule.Decision.Reason;
import pl.mors.participant.LabourStatus;
import pl.mors.participant.SituationAfterExit;

class JobAfterExitTest {

    private final IndicatorRule rule = new JobAfterExit(FOUR_WEEKS);

    @Test
    void countsWhoFoundWork() {
        assertThat(aParticipation().found(10, SituationAfterExit.EMPLOYMENT).by(rule))
                .isEqualTo(Decision.counted());
        assertThat(aParticipation()
                        .being(LabourStatus.UNEMPLOYED_REGISTERED)
                        .found(10, SituationAfterExit.EMPLOYMENT)
                        .by(rule))
                .isEqualTo(Decision.counted());
    }

    @Test
    void doesNotCountAJobThatWentOn() {
        assertThat(aParticipation()
                        .being(LabourStatus.EMPLOYED)
                        .found(10, SituationAfterExit.EMPLOYMENT_CONTINUED)
                        .by(rule))
                .isEqualTo(Decision.not(Reason.OTHER_SITUATION));
    }

    @Test
    void doesNotCountWhoWorkedAtEntry() {
        assertThat(aParticipation()
                        .being(LabourStatus.EMPLOYED)
                        .found(10, SituationAfterExit.EMPLOYMENT)
                        .by(rule))
                .isEqualTo(Decision.not(Reason.EMPLOYED_AT_ENTRY));
    }
}
