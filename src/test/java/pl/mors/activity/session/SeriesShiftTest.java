package pl.mors.activity.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.mors.activity.GroupTown;
import pl.mors.calendar.RepeatedHour;
import pl.mors.calendar.TimeRange;

class SeriesShiftTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2019, 10, 23);

    @Test
    void thoseThatFollowGoToTheSameHoursWhateverTheClocksDoMeanwhile() {
        var shift = new SeriesShift(hours(WEDNESDAY, "10:00", "12:00"), hours(WEDNESDAY, "11:00", "13:00"), null);

        assertThat(shift.of(hours(WEDNESDAY.plusWeeks(1), "10:00", "12:00")))
                .contains(hours(WEDNESDAY.plusWeeks(1), "11:00", "13:00"));
        assertThat(shift.days()).isZero();
    }

    @Test
    void anotherDayShiftsThemByAsManyDaysAndLeavesTheirHours() {
        var shift = new SeriesShift(
                hours(WEDNESDAY, "10:00", "12:00"), hours(WEDNESDAY.minusDays(1), "10:00", "12:00"), null);

        assertThat(shift.of(hours(WEDNESDAY.plusWeeks(1), "15:00", "16:00")))
                .contains(hours(WEDNESDAY.plusWeeks(1).minusDays(1), "15:00", "16:00"));
        assertThat(shift.days()).isEqualTo(-1);
    }

    /** In the night of the 27th of October the clocks show 2:30 twice. */
    @Test
    void theSessionItselfGoesExactlyWhereItWasSent() {
        var twice = hours(LocalDate.of(2019, 10, 27), "02:30", "04:00");
        var second = new TimeRange(twice.from().plusSeconds(3600), twice.to());
        var from = hours(WEDNESDAY, "10:00", "12:00");

        assertThat(new SeriesShift(from, second, null).of(from)).contains(second);
    }

    @Test
    void whichHourIsMeantIsAskedOfThoseThatFollowToo() {
        var sunday = LocalDate.of(2019, 10, 20);
        var from = hours(sunday, "20:00", "21:00");
        var to = hours(sunday, "02:30", "04:00");
        var next = hours(sunday.plusWeeks(1), "20:00", "21:00");
        assertThat(new SeriesShift(from, to, null).isUnclear(next)).isTrue();
        assertThat(new SeriesShift(from, to, null).isUnclear(from)).isFalse();
        assertThat(new SeriesShift(from, to, null).isUnclear(hours(sunday.plusWeeks(2), "20:00", "21:00")))
                .isFalse();

        var second = new SeriesShift(from, to, RepeatedHour.SECOND);
        assertThat(second.isUnclear(next)).isFalse();
        assertThat(second.of(next).orElseThrow().from()).isEqualTo("2019-10-27T01:30:00Z");
    }

    /** In the night of the 29th of March 2020 the clocks go from 2:00 to 3:00. */
    @Test
    void anHourThatTheClocksSkipIsNoTime() {
        var sunday = LocalDate.of(2020, 3, 22);
        var shift = new SeriesShift(hours(sunday, "01:00", "04:00"), hours(sunday, "02:30", "04:00"), null);

        assertThat(shift.of(hours(sunday.plusWeeks(1), "01:00", "04:00"))).isEmpty();
        assertThat(shift.of(hours(sunday.plusWeeks(2), "01:00", "04:00"))).isPresent();
    }

    private static TimeRange hours(LocalDate day, String from, String to) {
        return GroupTown.hours(day, from, to);
    }
}
