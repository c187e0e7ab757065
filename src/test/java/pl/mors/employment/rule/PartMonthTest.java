package pl.mors.employment.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.mors.employment.rate.PublishedRates;
import pl.mors.platform.DateRange;

@DisplayName("R34: a part of a month in thirtieths")
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
    @CsvSource({
        "2019-05, 0, 30", "2019-05, 1, 29", "2019-05, 2, 29", "2019-05, 16, 15", "2019-05, 30, 1", "2019-05, 31, 0",
        "2019-04, 4, 26", "2019-04, 30, 0", "2019-02, 0, 30", "2019-02, 1, 27", "2019-02, 27, 1", "2019-02, 28, 0"
    })
    void countsTheDaysThatAreDueAndNeverAWholeMonthWithALostDay(YearMonth month, int lost, int counted) {
        var year = new DateRange(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31));
        assertThat(RULE.due(year, month, lost)).isEqualTo(counted);
    }

    @ParameterizedTest
    @CsvSource({"31, 31, 30, 30", "30, 31, 30, 29", "4, 31, 30, 4", "28, 28, 30, 30", "27, 28, 30, 27", "15, 15, 15, 15"
    })
    void sicknessFillsWhatIsDueOnlyWithoutAHealthyDay(int sick, int dueDays, int due, int counted) {
        assertThat(PartMonth.sick(sick, dueDays, due)).isEqualTo(counted);
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
