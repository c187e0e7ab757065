package pl.mors.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.mors.activity.GroupTown;
import pl.mors.calendar.CalendarRepository.Held;

class LanesTest {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 20);

    private final Held morning = held("10:00", "11:00", 1);
    private final Held noon = held("11:00", "12:00", 2);
    private final Held all = held("10:00", "12:00", 3);

    @Test
    void whatIsAtOnceInLargerNumbersIsNamedAndNothingElse() {
        var later = held("13:00", "14:00", 1);
        var held = List.of(morning, all, noon, later);

        assertThat(Lanes.tooMany(held, 2)).isEmpty();
        assertThat(Lanes.tooMany(held, 1)).containsExactly(morning, all, noon);
    }

    /** Neither lane is free throughout for the long one; the one at noon makes room. */
    @Test
    void whatFitsIsMovedAroundUntilItDoes() {
        assertThat(Lanes.changed(
                        List.of(morning, all, noon), 2, morning.period().from()))
                .isEqualTo(Map.of(all.entry(), 2, noon.entry(), 1));
    }

    @Test
    void whatHasBegunStaysWhereItIs() {
        assertThat(Lanes.changed(List.of(all, noon), 2, noon.period().from())).isEqualTo(Map.of());
    }

    private static Held held(String from, String to, int lane) {
        return new Held(CalendarEntryId.next(), GroupTown.hours(DAY, from, to), lane);
    }
}
