package pl.mors.indicator.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.indicator.rule.ParticipationBuilder.FOUR_WEEKS;
import static pl.mors.indicator.rule.ParticipationBuilder.aParticipation;

import org.junit.jupiter.api.Test;
import pl.mors.employment.rule.QualificationEvidence;
import pl.mors.indicator.rule.Decision.Reason;
import pl.mors.participant.LabourStatus;
import pl.mors.participant.SituationAfterExit;

class ResultAfterExitTest {

    private final IndicatorRule rule = new ResultAfterExit(FOUR_WEEKS);

    @Test
    void countsAnyOfTheFour() {
        assertThat(aParticipation().found(5, SituationAfterExit.JOB_SEARCH).by(rule))
                .isEqualTo(Decision.counted());
        assertThat(aParticipation().found(5, SituationAfterExit.EDUCATION).by(rule))
                .isEqualTo(Decision.counted());
        assertThat(aParticipation()
                        .found(5, SituationAfterExit.QUALIFICATION)
                        .with(QualificationEvidence.QUALIFICATION)
                        .by(rule))
                .isEqualTo(Decision.counted());
        assertThat(aParticipation().found(5, SituationAfterExit.EMPLOYMENT).by(rule))
                .isEqualTo(Decision.counted());
    }

    @Test
    void countsAPersonOnceWithAllFour() {
        assertThat(aParticipation()
                        .found(
                                5,
                                SituationAfterExit.JOB_SEARCH,
                                SituationAfterExit.EDUCATION,
                                SituationAfterExit.QUALIFICATION,
                                SituationAfterExit.EMPLOYMENT)
                        .by(rule))
                .isEqualTo(Decision.counted());
    }

    @Test
    void countsTheUnemployedWithoutTheirJobSearch() {
        assertThat(aParticipation()
                        .being(LabourStatus.UNEMPLOYED_REGISTERED)
                        .found(5, SituationAfterExit.JOB_SEARCH)
                        .by(rule))
                .isEqualTo(Decision.not(Reason.NOT_INACTIVE_AT_ENTRY));
        assertThat(aParticipation()
                        .being(LabourStatus.UNEMPLOYED_REGISTERED)
                        .found(5, SituationAfterExit.JOB_SEARCH, SituationAfterExit.EDUCATION)
                        .by(rule))
                .isEqualTo(Decision.counted());
    }

    @Test
    void countsPeopleAtRiskOnly() {
        assertThat(aParticipation()
                        .ofSurroundings()
                        .found(5, SituationAfterExit.EDUCATION)
                        .by(rule))
                .isEqualTo(Decision.not(Reason.CLOSE_ASSOCIATE));
        assertThat(aParticipation()
                        .notAtRisk()
                        .found(5, SituationAfterExit.EDUCATION)
                        .by(rule))
                .isEqualTo(Decision.not(Reason.NOT_AT_RISK));
    }

    @Test
    void tellsWhyNot() {
        assertThat(aParticipation().found(5, SituationAfterExit.COMPETENCE).by(rule))
                .isEqualTo(Decision.not(Reason.OTHER_SITUATION));
        assertThat(aParticipation()
                        .being(LabourStatus.EMPLOYED)
                        .found(5, SituationAfterExit.EMPLOYMENT)
                        .by(rule))
                .isEqualTo(Decision.not(Reason.EMPLOYED_AT_ENTRY));
        assertThat(aParticipation().found(40, SituationAfterExit.EDUCATION).by(rule))
                .isEqualTo(Decision.not(Reason.MEASURED_TOO_LATE));
        assertThat(aParticipation().by(rule)).isEqualTo(Decision.not(Reason.STILL_TAKING_PART));
    }
}
