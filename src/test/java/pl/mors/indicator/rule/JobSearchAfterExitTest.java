package pl.mors.indicator.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.indicator.rule.ParticipationBuilder.FOUR_WEEKS;
import static pl.mors.indicator.rule.ParticipationBuilder.aParticipation;

import org.junit.jupiter.api.Test;
import pl.mors.indicator.rule.Decision.Reason;
import pl.mors.participant.LabourStatus;
import pl.mors.participant.SituationAfterExit;

class JobSearchAfterExitTest {

    private final IndicatorRule rule = new JobSearchAfterExit(FOUR_WEEKS);

    @Test
    void countsInactivePeopleWhoSeekWork() {
        assertThat(aParticipation().found(10, SituationAfterExit.JOB_SEARCH).by(rule))
                .isEqualTo(Decision.counted());
    }

    @Test
    void isNothingNewForTheUnemployed() {
        assertThat(aParticipation()
                        .being(LabourStatus.UNEMPLOYED_REGISTERED)
                        .found(10, SituationAfterExit.JOB_SEARCH)
                        .by(rule))
                .isEqualTo(Decision.not(Reason.NOT_INACTIVE_AT_ENTRY));
        assertThat(aParticipation()
                        .being(LabourStatus.UNEMPLOYED_UNREGISTERED)
                        .found(10, SituationAfterExit.JOB_SEARCH)
                        .by(rule))
                .isEqualTo(Decision.not(Reason.NOT_INACTIVE_AT_ENTRY));
        assertThat(aParticipation()
                        .being(LabourStatus.EMPLOYED)
                        .found(10, SituationAfterExit.JOB_SEARCH)
                        .by(rule))
                .isEqualTo(Decision.not(Reason.NOT_INACTIVE_AT_ENTRY));
    }

    @Test
    void countsNoOtherSituation() {
        assertThat(aParticipation().found(10, SituationAfterExit.EMPLOYMENT).by(rule))
                .isEqualTo(Decision.not(Reason.OTHER_SITUATION));
    }
}
