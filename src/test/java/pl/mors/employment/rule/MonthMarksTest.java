package pl.mors.employment.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.mors.employment.rule.MonthMarks.Refusal;
import pl.mors.platform.DateRange;

class MonthMarksTest {

    private static final YearMonth MAY = YearMonth.of(2019, 5);
    private static final DateRange PERIOD = new DateRange(LocalDate.of(2019, 4, 1), LocalDate.of(2019, 5, 20));
    private static final LocalDate TODAY = LocalDate.of(2019, 5, 15);

    @Test
    void standOnDaysOfTheInternshipThatHavePassed() {
        assertThat(with(2, 15).check(PERIOD, TODAY)).isEmpty();
        assertThat(with(16).check(PERIOD, TODAY)).contains(Refusal.IN_THE_FUTURE);
        assertThat(with(2, 21).check(PERIOD, TODAY.plusDays(30))).contains(Refusal.OUTSIDE_PERIOD);
        assertThat(with().check(PERIOD, TODAY)).contains(Refusal.NOTHING_MARKED);
    }

    @Test
    void areAsManyAsTheMonthHasDays() {
        assertThatThrownBy(() -> new MonthMarks(MAY, List.of(DayMark.PRESENT)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(with(3, 6).count(DayMark.PRESENT)).isEqualTo(2);
        assertThat(with(3).on(LocalDate.of(2019, 5, 3))).isEqualTo(DayMark.PRESENT);
    }

    /** May 2019: two public holidays on a Wednesday and a Friday, Saturdays and Sundays, and a day without work need no mark. */
    @Test
    void leaveOutWorkingDaysOnly() {
        var days = new ArrayList<>(Collections.nCopies(31, DayMark.PRESENT));
        for (int free : new int[] {1, 3, 4, 5, 11, 12, 18, 19}) {
            days.set(free - 1, DayMark.NONE);
        }
        assertThat(new MonthMarks(MAY, days).unanswered(PERIOD)).isEmpty();
        days.set(1, DayMark.NONE);
        days.set(5, DayMark.NO_WORK);
        days.set(30, DayMark.NONE);
        assertThat(new MonthMarks(MAY, days).unanswered(PERIOD)).containsExactly(LocalDate.of(2019, 5, 2));
    }

    private static MonthMarks with(int... present) {
        var days = new ArrayList<>(Collections.nCopies(31, DayMark.NONE));
        for (int day : present) {
            days.set(day - 1, DayMark.PRESENT);
        }
        return new MonthMarks(MAY, days);
    }
}
