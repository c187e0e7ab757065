package pl.mors.employment.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.mors.employment.rate.PublishedRates;

class SickDaysTest {

    @ParameterizedTest
    @CsvSource({
        "PROJECT, 2019-05-01, 4, 2",
        "LABOUR_OFFICE, 2025-05-31, 4, 0",
        "LABOUR_OFFICE, 2025-06-01, 4, 2",
        "LABOUR_OFFICE, 2025-06-01, 3, 1.5"
    })
    void loseHalfSinceTheActOf2025(LegalForm form, LocalDate day, int sick, String lost) {
        assertThat(PublishedRates.table().sickDays(form, day).lost(sick)).isEqualByComparingTo(lost);
    }
}
