package pl.mors.activity.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SchoolYearTest {

    @Test
    void endsOnTheLastOfAugust() {
        assertThat(SchoolYear.lastDay(LocalDate.of(2019, 5, 15))).isEqualTo("2019-08-31");
        assertThat(SchoolYear.lastDay(LocalDate.of(2019, 8, 31))).isEqualTo("2019-08-31");
        assertThat(SchoolYear.lastDay(LocalDate.of(2019, 9, 1))).isEqualTo("2020-08-31");
    }
}
