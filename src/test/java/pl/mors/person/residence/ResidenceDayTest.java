package pl.mors.person.residence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ResidenceDayTest {

    private static final LocalDate BORN = LocalDate.of(1961, 3, 4);
    private static final LocalDate TODAY = LocalDate.of(2019, 5, 15);

    @Test
    void acceptsFromBirthToToday() {
        assertThat(ResidenceDay.check(BORN, BORN, TODAY)).isEmpty();
        assertThat(ResidenceDay.check(TODAY, BORN, TODAY)).isEmpty();
    }

    @Test
    void refusesTomorrow() {
        assertThat(ResidenceDay.check(TODAY.plusDays(1), BORN, TODAY)).contains(ResidenceDay.Refusal.IN_THE_FUTURE);
    }

    @Test
    void refusesADayBeforeBirth() {
        assertThat(ResidenceDay.check(BORN.minusDays(1), BORN, TODAY)).contains(ResidenceDay.Refusal.BEFORE_BIRTH);
    }
}
