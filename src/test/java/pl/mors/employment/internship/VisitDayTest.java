package pl.mors.employment.internship;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.mors.employment.internship.VisitDay.Refusal;
import pl.mors.platform.DateRange;

class VisitDayTest {

    private static final DateRange INTERNSHIP = new DateRange(LocalDate.of(2019, 3, 1), LocalDate.of(2019, 5, 10));
    private static final LocalDate TODAY = LocalDate.of(2019, 5, 15);

    @Test
    void isOneOfTheInternshipThatHasCome() {
        assertThat(VisitDay.check(LocalDate.of(2019, 3, 1), INTERNSHIP, TODAY)).isEmpty();
        assertThat(VisitDay.check(LocalDate.of(2019, 2, 28), INTERNSHIP, TODAY))
                .contains(Refusal.OUTSIDE_THE_INTERNSHIP);
        assertThat(VisitDay.check(LocalDate.of(2019, 5, 11), INTERNSHIP, TODAY))
                .contains(Refusal.OUTSIDE_THE_INTERNSHIP);
        assertThat(VisitDay.check(TODAY.plusDays(1), INTERNSHIP, TODAY)).contains(Refusal.IN_THE_FUTURE);
    }
}
