package pl.mors.activity;

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
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "maj", "2019-13", "2019-02-30", "1899-12", "9001-01", "+999999999-12", "-999999999-01-01"})
    void whateverElseIsAskedCountsAsNotAsked(@Nullable String asked) {
        assertThat(AskedDay.month(asked)).isEmpty();
        assertThat(AskedDay.day(asked)).isEmpty();
    }
}
