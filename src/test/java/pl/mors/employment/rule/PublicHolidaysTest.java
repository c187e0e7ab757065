package pl.mors.employment.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHolidaysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-01-01", "2019-01-06", "2019-04-21", "2019-04-22", "2019-05-01", "2019-05-03", "2019-06-09",
                "2019-06-20", "2019-08-15", "2019-11-01", "2019-11-11", "2019-12-25", "2019-12-26", "2018-11-12",
                "2025-12-24"
            })
    void areFree(LocalDate day) {
        assertThat(PublicHolidays.contains(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-04-19", "2019-05-02", "2019-11-12", "2019-12-24", "2019-12-31", "2010-01-06"})
    void othersAreWorkingDays(LocalDate day) {
        assertThat(PublicHolidays.contains(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2018-04-01", "2019-04-21", "2020-04-12", "2024-03-31", "2025-04-20", "2026-04-05", "2000-04-23"})
    void easterMoves(LocalDate easter) {
        assertThat(PublicHolidays.easter(easter.getYear())).isEqualTo(easter);
    }

    @Test
    void aYearHasThirteenOrFourteenDays() {
        assertThat(LocalDate.of(2019, 1, 1).datesUntil(LocalDate.of(2020, 1, 1)).filter(PublicHolidays::contains))
                .hasSize(13);
    }
}
