package pl.mors.person.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BirthDayTest {

    private static final LocalDate TODAY = LocalDate.of(2019, 5, 15);

    @Test
    void acceptsALivingPersonsDay() {
        assertThat(BirthDay.check(TODAY, TODAY)).isEmpty();
        assertThat(BirthDay.check(TODAY.minusYears(120), TODAY)).isEmpty();
    }

    @Test
    void refusesTheFuture() {
        assertThat(BirthDay.check(TODAY.plusDays(1), TODAY)).contains(BirthDay.Refusal.IN_THE_FUTURE);
    }

    @Test
    void refusesMoreThanAHundredAndTwentyYears() {
        assertThat(BirthDay.check(TODAY.minusYears(120).minusDays(1), TODAY)).contains(BirthDay.Refusal.TOO_LONG_AGO);
    }
}
