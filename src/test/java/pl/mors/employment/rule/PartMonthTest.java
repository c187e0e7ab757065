package pl.mors.employment.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.mors.employment.rate.PublishedRates;
import pl.mors.platform.DateRange;

class PartMonthTest {

    private static final PartMonth RULE = PublishedRates.table().partMonth(LocalDate.of(2019, 5, 1));

    @ParameterizedTest
    @CsvSource({
        "2019-03-01, 2019-05-31, 2019-03, 30",
        "2019-02-01, 2019-05-31, 2019-02, 30",
        "2019-02-02, 2019-05-31, 2019-02, 27",
        "2019-03-18, 2019-05-31, 2019-03, 14",
        "2019-03-02, 2019-05-31, 2019-03, 30",
        "2019-03-18, 2019-05-10, 2019-05, 10",
        "2019-03-18, 2019-05-10, 2019-06, 0"
    })
    void countsTheCalendarDaysOfAPartAndThirtyForTheWhole(LocalDate from, LocalDate to, YearMonth month, int counted) {
        assertThat(RULE.counted(new DateRange(from, to), month)).isEqualTo(counted);
    }

    @ParameterizedTest
    @CsvSource({"2019-05, 31, 30", "2019-02, 28, 30", "2019-02, 27, 27", "2019-04, 4, 4"})
    void anAbsenceOfTheWholeMonthTakesAllOfIt(YearMonth month, int absent, int counted) {
        var year = new DateRange(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31));
        assertThat(RULE.absent(absent, year, month)).isEqualTo(counted);
    }

    @Property
    void neverCountsMoreThanAMonthAndGrowsWithThePeriod(
            @ForAll @IntRange(min = 1, max = 28) int first, @ForAll @IntRange(max = 60) int days) {
        var month = YearMonth.of(2019, 5);
        var from = month.atDay(first);
        int shorter = RULE.counted(new DateRange(from, from.plusDays(days)), month);
        int longer = RULE.counted(new DateRange(from, from.plusDays(days + 1)), month);
        assertThat(shorter).isBetween(1, 30).isLessThanOrEqualTo(longer);
    }
}
