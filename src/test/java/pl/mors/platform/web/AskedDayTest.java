package pl.mors.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedDayTest {

    @Test
    void readsWhatIsoWrites() {
        assertThat(AskedDay.month("2019-05")).contains(YearMonth.of(2019, 5));
        assertThat(AskedDay.day("2019-05-15")).contains(LocalDate.of(2019, 5, 15));
        assertThat(AskedDay.month("2000-01")).contains(YearMonth.of(2000, 1));
        assertThat(AskedDay.month("2100-12")).contains(YearMonth.of(2100, 12));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "maj",
                "2019-13",
                "0000-00",
                "2019-02-30",
                "1999-12",
                "2101-01",
                "999999-01",
                "+10000-01",
                "+999999999-12",
                "-999999999-01-01",
                "1999-12-31",
                "2101-01-01",
                "2019-05 "
            })
    void whateverElseIsAskedCountsAsNotAsked(@Nullable String asked) {
        assertThat(AskedDay.month(asked)).isEmpty();
        assertThat(AskedDay.day(asked)).isEmpty();
    }
}
