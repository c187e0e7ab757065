package pl.mors.employment.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.employment.rule.QualificationEvidence.CERTIFIED_BEFORE_VALIDATION;
import static pl.mors.employment.rule.QualificationEvidence.NOT_VALIDATED;
import static pl.mors.employment.rule.QualificationEvidence.NO_CERTIFICATE;
import static pl.mors.employment.rule.QualificationEvidence.NO_CERTIFYING_BODY;
import static pl.mors.employment.rule.QualificationEvidence.QUALIFICATION;
import static pl.mors.employment.rule.QualificationEvidence.VALIDATED_BEFORE_COURSE;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.mors.platform.DateRange;

@DisplayName("R38: a qualification needs validation and a certifying body")
class QualificationEvidenceTest {

    private static final LocalDate EXAM = LocalDate.of(2019, 4, 10);
    private static final DateRange COURSE = new DateRange(LocalDate.of(2019, 3, 11), LocalDate.of(2019, 4, 5));

    @Test
    void needsValidationAndACertifyingBody() {
        assertThat(of(EXAM.plusDays(7), EXAM, "Izba Rzemieślnicza")).isEqualTo(QUALIFICATION);
        assertThat(of(EXAM, EXAM, "Izba Rzemieślnicza")).isEqualTo(QUALIFICATION);
    }

    @Test
    void anAttendancePaperIsNotEnough() {
        assertThat(of(EXAM, null, null)).isEqualTo(NOT_VALIDATED);
        assertThat(of(EXAM, null, "Izba Rzemieślnicza")).isEqualTo(NOT_VALIDATED);
        assertThat(of(EXAM, EXAM, null)).isEqualTo(NO_CERTIFYING_BODY);
        assertThat(of(null, EXAM, "Izba Rzemieślnicza")).isEqualTo(NO_CERTIFICATE);
    }

    @Test
    void theDaysStandInTheirOrder() {
        assertThat(of(EXAM, EXAM.plusDays(1), "Izba Rzemieślnicza")).isEqualTo(CERTIFIED_BEFORE_VALIDATION);
        assertThat(of(EXAM, COURSE.from().minusDays(1), "Izba Rzemieślnicza")).isEqualTo(VALIDATED_BEFORE_COURSE);
        assertThat(of(EXAM, COURSE.from(), "Izba Rzemieślnicza")).isEqualTo(QUALIFICATION);
    }

    @Property
    void isOneOnlyWhenCourseExamAndPaperFollowEachOther(
            @ForAll @IntRange(min = -30, max = 60) int exam, @ForAll @IntRange(min = -30, max = 60) int paper) {
        var first = COURSE.from();
        assertThat(of(first.plusDays(paper), first.plusDays(exam), "Izba Rzemieślnicza") == QUALIFICATION)
                .isEqualTo(0 <= exam && exam <= paper);
    }

    private static QualificationEvidence of(
            @Nullable LocalDate certifiedOn, @Nullable LocalDate validatedOn, @Nullable String body) {
        return QualificationEvidence.of(COURSE, certifiedOn, validatedOn, body);
    }
}
