package pl.mors.employment.internship;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.mors.employment.internship.PaperDay.Refusal;
import pl.mors.platform.DateRange;

class PaperDayTest {

    private static final DateRange INTERNSHIP = new DateRange(LocalDate.of(2019, 3, 1), LocalDate.of(2019, 5, 31));
    private static final LocalDate TODAY = LocalDate.of(2019, 5, 15);

    @Test
    void isNotBeforeTheFirstDayNorAhead() {
        assertThat(PaperDay.check(LocalDate.of(2019, 2, 28), INTERNSHIP, TODAY))
                .contains(Refusal.BEFORE_THE_INTERNSHIP);
        assertThat(PaperDay.check(INTERNSHIP.from(), INTERNSHIP, TODAY)).isEmpty();
        assertThat(PaperDay.check(TODAY, INTERNSHIP, TODAY)).isEmpty();
        assertThat(PaperDay.check(TODAY.plusDays(1), INTERNSHIP, TODAY)).contains(Refusal.IN_THE_FUTURE);
    }

    @Test
    void closesTheInternshipFromItsLastDayOn() {
        var last = LocalDate.of(2019, 5, 31);
        assertThat(PaperDay.closes(last.minusDays(1), last)).isFalse();
        assertThat(PaperDay.closes(last, last)).isTrue();
    }
}
