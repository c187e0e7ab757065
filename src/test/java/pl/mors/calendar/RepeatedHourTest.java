package pl.mors.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RepeatedHourTest {

    private static final LocalDate CLOCKS_BACK = LocalDate.of(2019, 10, 27);
    private static final LocalTime HALF_PAST_TWO = LocalTime.of(2, 30);

    @Test
    void isTheHourFromTwoToThreeOfThatNight() {
        assertThat(RepeatedHour.isAsked(CLOCKS_BACK, LocalTime.of(1, 59))).isFalse();
        assertThat(RepeatedHour.isAsked(CLOCKS_BACK, LocalTime.of(2, 0))).isTrue();
        assertThat(RepeatedHour.isAsked(CLOCKS_BACK, LocalTime.of(2, 59))).isTrue();
        assertThat(RepeatedHour.isAsked(CLOCKS_BACK, LocalTime.of(3, 0))).isFalse();
        assertThat(RepeatedHour.isAsked(CLOCKS_BACK.plusDays(1), HALF_PAST_TWO)).isFalse();
    }

    @Test
    void isAskedOfTheStartAndOfAnEndAfterMidnight() {
        assertThat(RepeatedHour.isAsked(CLOCKS_BACK, HALF_PAST_TWO, LocalTime.of(4, 0)))
                .isTrue();
        assertThat(RepeatedHour.isAsked(CLOCKS_BACK.minusDays(1), LocalTime.of(22, 0), HALF_PAST_TWO))
                .isTrue();
        assertThat(RepeatedHour.isAsked(CLOCKS_BACK.minusDays(1), LocalTime.of(22, 0), LocalTime.of(4, 0)))
                .as("only goes on through it")
                .isFalse();
    }

    @Test
    void theOneThatIsMeantIsTaken() {
        assertThat(at(RepeatedHour.FIRST).from()).isEqualTo("2019-10-27T00:30:00Z");
        assertThat(at(RepeatedHour.SECOND).from()).isEqualTo("2019-10-27T01:30:00Z");
    }

    @ParameterizedTest
    @EnumSource
    void isKnownAgainFromTheTime(RepeatedHour which) {
        assertThat(RepeatedHour.of(at(which))).contains(which);
        assertThat(RepeatedHour.of(new TimeRange(
                        Instant.parse("2019-10-26T20:00:00Z"), at(which).from())))
                .contains(which);
        assertThat(RepeatedHour.of(TimeRange.wholeDay(CLOCKS_BACK))).isEmpty();
    }

    private static TimeRange at(RepeatedHour which) {
        return TimeRange.on(CLOCKS_BACK, HALF_PAST_TWO, LocalTime.of(4, 0), which)
                .orElseThrow();
    }
}
