package pl.mors.activity.holiday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.mors.activity.holiday.HolidayNotice.Days;

@DisplayName("R10: how long before holiday activity for minors is notified")
class HolidayNoticeTest {

    private static final LocalDate FIRST = LocalDate.of(2019, 7, 1);

    @Test
    void r10TwoDaysInARowOfABreakAreNotifiedFourteenDaysBefore() {
        var found = of(List.of(FIRST, FIRST.plusDays(1)), List.of());
        assertThat(found).containsExactly(new Days(FIRST, FIRST.plusDays(1), HolidayForm.HALF_DAY));
        assertThat(found.getFirst().dueOn()).isEqualTo(LocalDate.of(2019, 6, 17));
    }

    @Test
    void r10WithANightAwayItIsTwentyOne() {
        var night = FIRST.plusDays(1);
        var found = of(List.of(FIRST, night, FIRST.plusDays(2)), List.of(night));
        assertThat(found).containsExactly(new Days(FIRST, FIRST.plusDays(2), HolidayForm.AWAY));
        assertThat(found.getFirst().dueOn()).isEqualTo(LocalDate.of(2019, 6, 10));
    }

    @Test
    void singleDaysAreNoHolidayActivity() {
        assertThat(of(List.of(FIRST, FIRST.plusDays(2), FIRST.plusDays(7)), List.of()))
                .isEmpty();
        assertThat(of(List.of(), List.of())).isEmpty();
    }

    @Test
    void aPauseBeginsAnotherOne() {
        assertThat(of(
                        List.of(FIRST, FIRST.plusDays(1), FIRST.plusDays(7), FIRST.plusDays(8), FIRST.plusDays(9)),
                        List.of()))
                .extracting(Days::first, Days::last)
                .containsExactly(tuple(FIRST, FIRST.plusDays(1)), tuple(FIRST.plusDays(7), FIRST.plusDays(9)));
    }

    private static List<Days> of(List<LocalDate> days, List<LocalDate> nights) {
        var found = new TreeMap<LocalDate, Boolean>();
        days.forEach(day -> found.put(day, nights.contains(day)));
        return HolidayNotice.of(found);
    }
}
