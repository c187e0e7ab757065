package pl.mors.employment.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.mors.employment.rate.PublishedRates;

@DisplayName("R33: a sick day leaves half")
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

    @Property
    void aDayMoreTakesAwayMoreAndNeverAllOfIt(@ForAll @IntRange(max = 31) int sick) {
        var rule = PublishedRates.table().sickDays(LegalForm.PROJECT, LocalDate.of(2019, 5, 1));
        assertThat(rule.lost(sick))
                .isLessThanOrEqualTo(BigDecimal.valueOf(sick))
                .isLessThan(rule.lost(sick + 1));
    }
}
