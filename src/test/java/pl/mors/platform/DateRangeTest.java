package pl.mors.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateRangeTest {

    private static final LocalDate START = LocalDate.of(2018, 3, 1);
    private static final LocalDate END = LocalDate.of(2020, 9, 28);

    @Test
    void includesBothItsDays() {
        var range = new DateRange(START, END);
        assertThat(range.contains(START)).isTrue();
        assertThat(range.contains(END)).isTrue();
        assertThat(range.contains(START.minusDays(1))).isFalse();
        assertThat(range.contains(END.plusDays(1))).isFalse();
    }

    @Test
    void readsWhatPostgreSqlWrites() {
        assertThat(DateRange.ofSql("[2018-03-01,2020-09-29)")).isEqualTo(new DateRange(START, END));
        assertThat(DateRange.ofSql("[2018-03-01,)")).isEqualTo(new DateRange(START, null));
        assertThat(new DateRange(START, END).toSql()).isEqualTo("[2018-03-01,2020-09-28]");
        assertThat(new DateRange(START, null).toSql()).isEqualTo("[2018-03-01,)");
    }

    @Test
    void readsTheDayAfterTheLastThatCanBeTyped() {
        var end = LocalDate.of(9999, 12, 31);
        assertThat(DateRange.ofSql("[2018-03-01,10000-01-01)")).isEqualTo(new DateRange(START, end));
    }

    @Test
    void refusesAnEndBeforeTheStart() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DateRange(END, START));
    }
}
