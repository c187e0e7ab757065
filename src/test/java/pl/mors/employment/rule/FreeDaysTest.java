package pl.mors.employment.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreeDaysTest {

    @ParameterizedTest
    @CsvSource({"2019-03-01, 0", "2019-03-29, 0", "2019-03-30, 2", "2019-04-28, 2", "2019-04-29, 4", "2019-02-01, 0"})
    void twoAreDueForEachThirtyDaysThatHavePassed(LocalDate on, int due) {
        assertThat(FreeDays.due(LocalDate.of(2019, 3, 1), on)).isEqualTo(due);
    }
}
