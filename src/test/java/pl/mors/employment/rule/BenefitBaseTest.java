package pl.mors.employment.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.mors.employment.rate.PublishedRates;
import pl.mors.platform.Money;

@DisplayName("R36: the base changes each 1 June")
class BenefitBaseTest {

    private static final RateTable TABLE = PublishedRates.table();

    @ParameterizedTest
    @CsvSource({
        "2018-05-31, 831.10, 652.60",
        "2018-06-01, 847.80, 665.70",
        "2019-05-31, 847.80, 665.70",
        "2019-06-01, 861.40, 676.40",
        "2025-06-01, 1721.90, 1352.20",
        "2026-05-31, 1721.90, 1352.20",
        "2026-06-01, 1783.90, 1400.90"
    })
    void changesOnTheFirstOfJune(LocalDate day, String first, String later) {
        assertThat(TABLE.base(day).first()).isEqualTo(Money.of(first));
        assertThat(TABLE.base(day).later()).isEqualTo(Money.of(later));
    }

    /** The law of the pandemic raised it in September 2020; every other change is the yearly one. */
    @Test
    void everyRowBeginsOnAFirstOfJuneButOne() {
        assertThat(TABLE.bases())
                .extracting(BenefitBase::from)
                .isSorted()
                .allMatch(day -> day.getDayOfMonth() == 1)
                .filteredOn(day -> day.getMonthValue() != 6)
                .containsExactly(LocalDate.of(2020, 9, 1));
    }

    /** A month is counted by the base of its first day, which holds for the whole month. */
    @Property
    void isTheSameOnEveryDayOfAMonth(@ForAll @IntRange(min = 0, max = 4_600) int days) {
        var day = TABLE.begins().plusDays(days);
        assertThat(TABLE.base(day)).isEqualTo(TABLE.base(day.withDayOfMonth(1)));
    }
}
