package pl.mors.employment.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.employment.rule.QualificationEvidence.NOT_VALIDATED;
import static pl.mors.employment.rule.QualificationEvidence.NO_CERTIFICATE;
import static pl.mors.employment.rule.QualificationEvidence.NO_CERTIFYING_BODY;
import static pl.mors.employment.rule.QualificationEvidence.QUALIFICATION;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class QualificationEvidenceTest {

    private static final LocalDate EXAM = LocalDate.of(2019, 4, 10);

    @Test
    void needsValidationAndACertifyingBody() {
        assertThat(QualificationEvidence.of(EXAM.plusDays(7), EXAM, "Izba Rzemieślnicza"))
                .isEqualTo(QUALIFICATION);
        assertThat(QualificationEvidence.of(EXAM, EXAM, "Izba Rzemieślnicza")).isEqualTo(QUALIFICATION);
    }

    @Test
    void anAttendancePaperIsNotEnough() {
        assertThat(QualificationEvidence.of(EXAM, null, null)).isEqualTo(NOT_VALIDATED);
        assertThat(QualificationEvidence.of(EXAM, null, "Izba Rzemieślnicza")).isEqualTo(NOT_VALIDATED);
        assertThat(QualificationEvidence.of(EXAM, EXAM.plusDays(1), "Izba Rzemieślnicza"))
                .isEqualTo(NOT_VALIDATED);
        assertThat(QualificationEvidence.of(EXAM, EXAM, null)).isEqualTo(NO_CERTIFYING_BODY);
        assertThat(QualificationEvidence.of(null, EXAM, "Izba Rzemieślnicza")).isEqualTo(NO_CERTIFICATE);
    }
}
