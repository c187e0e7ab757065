package pl.mors.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.mors.calendar.FreeTimes.Needed;

class FreeTimesTest {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 15);

    @Test
    void offersTheNearestTimesOfTheSameLength() {
        var room = new Needed(1, List.of(hours("10:00", "12:00")));

        assertThat(near(hours("10:00", "12:00"), List.of(room)))
                .containsExactly(hours("08:00", "10:00"), hours("12:00", "14:00"), hours("14:00", "16:00"));
    }

    @Test
    void aShareableRoomIsFreeUntilAllItsLanesAreHeldAtTheSameMoment() {
        var twoAtOnce = new Needed(2, List.of(hours("10:00", "11:00"), hours("11:00", "12:00")));
        var full = new Needed(2, List.of(hours("10:00", "12:00"), hours("11:00", "13:00")));

        assertThat(near(hours("10:00", "12:00"), List.of(twoAtOnce))).contains(hours("10:00", "12:00"));
        assertThat(near(hours("10:00", "12:00"), List.of(full))).doesNotContain(hours("10:00", "12:00"));
    }

    @Test
    void everythingNeededMustBeFree() {
        var room = new Needed(1, List.of(hours("08:00", "14:00")));
        var facilitator = new Needed(1, List.of(hours("16:00", "20:00")));

        assertThat(near(hours("10:00", "12:00"), List.of(room, facilitator))).containsExactly(hours("14:00", "16:00"));
    }

    @Test
    void offersNothingOnAFullDay() {
        assertThat(near(hours("10:00", "11:00"), List.of(new Needed(1, List.of(TimeRange.wholeDay(DAY))))))
                .isEmpty();
    }

    @Test
    void theTownSaysWhenTheHouseIsOpen() {
        var evenings = new OpeningHours(LocalTime.of(16, 0), LocalTime.of(18, 0));

        assertThat(FreeTimes.near(hours("10:00", "12:00"), List.of(), evenings))
                .containsExactly(hours("16:00", "18:00"));
    }

    private static List<TimeRange> near(TimeRange wanted, List<Needed> needed) {
        return FreeTimes.near(wanted, needed, new OpeningHours(LocalTime.of(8, 0), LocalTime.of(20, 0)));
    }

    private static TimeRange hours(String from, String to) {
        return TimeRange.on(DAY, LocalTime.parse(from), LocalTime.parse(to)).orElseThrow();
    }
}
