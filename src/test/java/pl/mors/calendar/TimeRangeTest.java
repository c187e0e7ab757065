package pl.mors.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class TimeRangeTest {

    private static final LocalDate CLOCKS_FORWARD = LocalDate.of(2019, 3, 31);
    private static final LocalDate CLOCKS_BACK = LocalDate.of(2019, 10, 27);

    @Test
    void isThePolishHourInSummerAndInWinter() {
        assertThat(hours(LocalDate.of(2019, 5, 15), "10:00", "12:00").from()).isEqualTo("2019-05-15T08:00:00Z");
        assertThat(hours(LocalDate.of(2019, 1, 15), "10:00", "12:00").from()).isEqualTo("2019-01-15T09:00:00Z");
    }

    @Test
    void countsTheHourThatTheClocksSkipOrRepeat() {
        assertThat(hours(CLOCKS_FORWARD, "01:00", "04:00").duration()).isEqualTo(Duration.ofHours(2));
        assertThat(hours(CLOCKS_BACK, "01:00", "04:00").duration()).isEqualTo(Duration.ofHours(4));
        assertThat(TimeRange.wholeDay(CLOCKS_FORWARD).duration()).isEqualTo(Duration.ofHours(23));
        assertThat(TimeRange.wholeDay(CLOCKS_BACK).duration()).isEqualTo(Duration.ofHours(25));
    }

    @Test
    void knowsNoTimeThatTheClocksNeverShow() {
        assertThat(TimeRange.on(CLOCKS_FORWARD, LocalTime.of(2, 30), LocalTime.of(4, 0)))
                .isEmpty();
    }

    @Test
    void goesOnAfterMidnight() {
        var evening = LocalDate.of(2019, 5, 15);

        assertThat(hours(evening, "22:00", "02:00").duration()).isEqualTo(Duration.ofHours(4));
        assertThat(hours(evening, "22:00", "00:00").to()).isEqualTo("2019-05-15T22:00:00Z");
        assertThat(hours(evening, "20:00", "08:00").day()).isEqualTo(evening);
        assertThat(TimeRange.on(evening, LocalTime.of(12, 0), LocalTime.of(10, 0)))
                .as("a slip of the pen")
                .isEmpty();
    }

    @Test
    void countsTheHourThatTheClocksSkipOrRepeatInTheNight() {
        assertThat(hours(CLOCKS_FORWARD.minusDays(1), "22:00", "04:00").duration())
                .isEqualTo(Duration.ofHours(5));
        assertThat(hours(CLOCKS_BACK.minusDays(1), "22:00", "04:00").duration()).isEqualTo(Duration.ofHours(7));
        assertThat(TimeRange.on(CLOCKS_FORWARD.minusDays(1), LocalTime.of(22, 0), LocalTime.of(2, 30)))
                .isEmpty();
        assertThat(TimeRange.isSkipped(CLOCKS_FORWARD, LocalTime.of(2, 30))).isTrue();
        assertThat(TimeRange.isSkipped(CLOCKS_BACK, LocalTime.of(2, 30))).isFalse();
    }

    @Test
    void refusesAnEndThatIsNotAfterTheStart() {
        assertThat(TimeRange.on(LocalDate.of(2019, 5, 15), LocalTime.NOON, LocalTime.NOON))
                .isEmpty();
        assertThatThrownBy(() -> new TimeRange(Instant.EPOCH, Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void timesThatOnlyTouchDoNotOverlap() {
        var day = LocalDate.of(2019, 5, 15);

        assertThat(hours(day, "10:00", "12:00").overlaps(hours(day, "12:00", "13:00")))
                .isFalse();
        assertThat(hours(day, "10:00", "12:00").overlaps(hours(day, "11:59", "13:00")))
                .isTrue();
    }

    private static TimeRange hours(LocalDate day, String from, String to) {
        return TimeRange.on(day, LocalTime.parse(from), LocalTime.parse(to)).orElseThrow();
    }
}
