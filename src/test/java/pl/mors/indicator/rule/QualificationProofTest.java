package pl.mors.indicator.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.mors.employment.rule.QualificationEvidence;
import pl.mors.indicator.rule.CountedParticipation.Situation;
import pl.mors.indicator.rule.Decision.Reason;
import pl.mors.participant.SituationAfterExit;

@DisplayName("R38: a qualification counts when a course proves it")
class QualificationProofTest {

    @Test
    void isACourseWithExamAndCertifyingBody() {
        assertThat(decide(SituationAfterExit.QUALIFICATION, QualificationEvidence.QUALIFICATION))
                .isEqualTo(Decision.counted());
    }

    @ParameterizedTest
    @CsvSource({
        "NO_CERTIFICATE, QUALIFICATION_WITHOUT_CERTIFICATE",
        "NOT_VALIDATED, QUALIFICATION_NOT_VALIDATED",
        "VALIDATED_BEFORE_COURSE, QUALIFICATION_NOT_VALIDATED",
        "CERTIFIED_BEFORE_VALIDATION, QUALIFICATION_NOT_VALIDATED",
        "NO_CERTIFYING_BODY, QUALIFICATION_WITHOUT_BODY",
        ", QUALIFICATION_WITHOUT_COURSE"
    })
    void lacksWhatTheReasonNames(@Nullable QualificationEvidence evidence, Reason reason) {
        assertThat(decide(SituationAfterExit.QUALIFICATION, evidence)).isEqualTo(Decision.not(reason));
    }

    /** What courses know and what was stated after leaving are compared, whichever says less. */
    @Test
    void doesNotTakeThePlaceOfWhatWasStated() {
        assertThat(decide(SituationAfterExit.NO_NEW_ACTIVITY, QualificationEvidence.QUALIFICATION))
                .isEqualTo(Decision.not(Reason.QUALIFICATION_NOT_STATED));
        assertThat(decide(SituationAfterExit.NO_NEW_ACTIVITY, null)).isEqualTo(Decision.not(Reason.OTHER_SITUATION));
    }

    private static Decision decide(SituationAfterExit found, @Nullable QualificationEvidence evidence) {
        return QualificationProof.decide(new Situation(Set.of(found), LocalDate.of(2019, 3, 1), null), evidence);
    }
}
