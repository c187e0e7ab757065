package pl.mors.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    /** The days off by law; 24 December has been one since 2025. */
    @ParameterizedTest
    @CsvSource({
        "2024-01-01, false",
        "2026-01-06, false",
        "2024-04-01, false",
        "2024-05-01, false",
        "2024-05-02, true",
        "2024-05-03, false",
        "2024-05-30, false",
        "2024-08-15, false",
        "2024-11-01, false",
        "2024-11-11, false",
        "2024-12-24, true",
        "2025-12-24, false",
        "2024-12-25, false",
        "2024-12-26, false",
        "2024-06-01, false",
        "2024-06-02, false",
        "2024-06-03, true"
    })
    void leaveOutSaturdaysSundaysAndDaysOff(LocalDate day, boolean working) {
        assertThat(WorkingDays.isWorking(day)).isEqualTo(working);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-01-01", "2019-01-06", "2019-04-21", "2019-04-22", "2019-05-01", "2019-05-03", "2019-06-09",
                "2019-06-20", "2019-08-15", "2019-11-01", "2019-11-11", "2019-12-25", "2019-12-26", "2018-11-12",
                "2018-04-01", "2020-04-12", "2026-04-05", "2025-12-24"
            })
    void holidaysAreFreeOnWhateverDayTheyFall(LocalDate day) {
        assertThat(WorkingDays.isHoliday(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-04-19", "2019-05-02", "2019-11-12", "2019-12-24", "2019-12-31"})
    void othersAreNoHolidays(LocalDate day) {
        assertThat(WorkingDays.isHoliday(day)).isFalse();
    }

    /** Ten working days after Friday 19.04.2024 end on 7.05: the 1st and 3rd of May are days off; a weekend after the last counts in. */
    @ParameterizedTest
    @CsvSource({
        "2024-04-19, 10, 2024-05-07",
        "2024-04-19, 5, 2024-04-28",
        "2024-12-23, 2, 2024-12-29",
        "2024-06-03, 0, 2024-06-03"
    })
    void areCountedAfterTheFirstDay(LocalDate start, int days, LocalDate last) {
        assertThat(WorkingDays.lastWithin(start, days)).isEqualTo(last);
    }

    @Property
    void theLastDayHasExactlySoManyBehindItAndTheNextOneMore(
            @ForAll @IntRange(max = 20_000) int offset, @ForAll @IntRange(max = 60) int days) {
        var start = LocalDate.of(2015, 1, 1).plusDays(offset);
        var last = WorkingDays.lastWithin(start, days);
        assertThat(between(start, last)).isEqualTo(days);
        assertThat(between(start, last.plusDays(1))).isEqualTo(days + 1);
    }

    private static long between(LocalDate start, LocalDate end) {
        return start.plusDays(1)
                .datesUntil(end.plusDays(1))
                .filter(WorkingDays::isWorking)
                .count();
    }
}
