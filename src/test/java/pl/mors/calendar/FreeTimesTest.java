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
        var room = new Needed(1, 1, List.of(use(1, "10:00", "12:00")));

        assertThat(near(hours("10:00", "12:00"), List.of(room)))
                .containsExactly(hours("08:00", "10:00"), hours("12:00", "14:00"), hours("14:00", "16:00"));
    }

    @Test
    void aShareableRoomIsFreeWhileOneOfItsLanesIs() {
        var oneLeft = new Needed(2, 1, List.of(use(1, "10:00", "11:00"), use(1, "11:00", "12:00")));
        var full = new Needed(2, 1, List.of(use(1, "10:00", "12:00"), use(2, "11:00", "13:00")));

        assertThat(near(hours("10:00", "12:00"), List.of(oneLeft))).contains(hours("10:00", "12:00"));
        assertThat(near(hours("10:00", "12:00"), List.of(full))).doesNotContain(hours("10:00", "12:00"));
    }

    @Test
    void aTimeInWhichNoLaneIsFreeThroughoutIsNotOffered() {
        var inTurns = new Needed(2, 1, List.of(use(1, "10:00", "11:00"), use(2, "11:00", "12:00")));

        assertThat(near(hours("10:00", "12:00"), List.of(inTurns))).doesNotContain(hours("10:00", "12:00"));
        assertThat(near(hours("10:00", "11:00"), List.of(inTurns))).contains(hours("10:00", "11:00"));
    }

    @Test
    void asManyPiecesMustBeFreeAsAreWanted() {
        var laptops = List.of(use(1, "10:00", "12:00"), use(2, "10:00", "12:00"));

        assertThat(near(hours("10:00", "12:00"), List.of(new Needed(5, 3, laptops))))
                .contains(hours("10:00", "12:00"));
        assertThat(near(hours("10:00", "12:00"), List.of(new Needed(5, 4, laptops))))
                .doesNotContain(hours("10:00", "12:00"));
    }

    @Test
    void everythingNeededMustBeFree() {
        var room = new Needed(1, 1, List.of(use(1, "08:00", "14:00")));
        var facilitator = new Needed(1, 1, List.of(use(1, "16:00", "20:00")));

        assertThat(near(hours("10:00", "12:00"), List.of(room, facilitator))).containsExactly(hours("14:00", "16:00"));
    }

    @Test
    void offersNothingOnAFullDay() {
        var taken = new FreeTimes.Use(1, TimeRange.wholeDay(DAY));

        assertThat(near(hours("10:00", "11:00"), List.of(new Needed(1, 1, List.of(taken)))))
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

    private static FreeTimes.Use use(int lane, String from, String to) {
        return new FreeTimes.Use(lane, hours(from, to));
    }

    private static TimeRange hours(String from, String to) {
        return TimeRange.on(DAY, LocalTime.parse(from), LocalTime.parse(to)).orElseThrow();
    }
}
