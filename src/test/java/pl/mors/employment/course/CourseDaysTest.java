package pl.mors.employment.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.mors.employment.course.CourseDays.Refusal;
import pl.mors.platform.DateRange;

@DisplayName("R38: the days of a course, its exam and its certificate in their order")
class CourseDaysTest {

    private static final DateRange PROGRAMME = new DateRange(LocalDate.of(2018, 3, 1), LocalDate.of(2020, 9, 28));
    private static final LocalDate FIRST = LocalDate.of(2019, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2019, 3, 31);
    private static final LocalDate TODAY = LocalDate.of(2019, 5, 15);

    @Test
    void anOrdinaryCourseIsTaken() {
        assertThat(check(LAST.plusDays(3), LAST.plusDays(5))).isEmpty();
        assertThat(check(LAST, LAST)).isEmpty();
        assertThat(check(null, null)).isEmpty();
        assertThat(check(null, LAST.plusDays(5))).isEmpty();
    }

    @Test
    void theExamIsNotBeforeTheCourseNorAhead() {
        assertThat(check(FIRST.minusDays(1), LAST)).containsExactly(Refusal.VALIDATED_BEFORE_COURSE);
        assertThat(check(TODAY.plusDays(1), null)).containsExactly(Refusal.VALIDATED_IN_THE_FUTURE);
    }

    @Test
    void theCertificateFollowsTheExam() {
        assertThat(check(LAST, LAST.minusDays(1))).containsExactly(Refusal.CERTIFIED_BEFORE_VALIDATION);
        assertThat(check(null, FIRST.minusDays(1))).containsExactly(Refusal.CERTIFIED_BEFORE_COURSE);
        assertThat(check(null, TODAY.plusDays(1))).containsExactly(Refusal.CERTIFIED_IN_THE_FUTURE);
    }

    @Test
    void itLiesWithinTheProgramme() {
        var earlier = new DateRange(LocalDate.of(2010, 3, 1), LocalDate.of(2010, 3, 31));
        assertThat(CourseDays.check(course(earlier, null, null), PROGRAMME, TODAY))
                .containsExactly(Refusal.OUTSIDE_PROGRAMME);
        var longer = new DateRange(FIRST, LocalDate.of(2020, 9, 29));
        assertThat(CourseDays.check(course(longer, null, null), PROGRAMME, TODAY))
                .containsExactly(Refusal.OUTSIDE_PROGRAMME);
    }

    private static List<Refusal> check(@Nullable LocalDate validatedOn, @Nullable LocalDate certifiedOn) {
        return CourseDays.check(course(new DateRange(FIRST, LAST), validatedOn, certifiedOn), PROGRAMME, TODAY);
    }

    private static VocationalCourse.Details course(
            DateRange period, @Nullable LocalDate validatedOn, @Nullable LocalDate certifiedOn) {
        return new VocationalCourse.Details("Kurs", "Szkoła", period, 40, validatedOn, certifiedOn, null, null);
    }
}
