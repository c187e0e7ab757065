package pl.mors.employment.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.mors.employment.rate.PublishedRates;
import pl.mors.platform.Certainty;
import pl.mors.platform.DateRange;
import pl.mors.platform.WorkingDays;

@DisplayName("R34: nothing for days missed without excuse")
class UnexcusedDaysTest {

    private static final YearMonth APRIL = YearMonth.of(2019, 4);
    private static final DateRange YEAR = new DateRange(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31));
    private static final UnexcusedDays RULE = PublishedRates.table().unexcusedDays(APRIL.atDay(1));

    @Test
    void takeTheDaysWithoutWorkBetweenThem() {
        assertThat(lost(DayMark.PRESENT, 3, 4, 5)).as("Wednesday to Friday").isEqualTo(3);
        assertThat(lost(DayMark.PRESENT, 5, 8)).as("Friday and Monday").isEqualTo(4);
        assertThat(lost(DayMark.PRESENT, 5, 9)).as("Friday and Tuesday").isEqualTo(2);
        assertThat(lost(DayMark.PRESENT)).isZero();
    }

    @Test
    void takeTheMonthInWhichNobodyCame() {
        assertThat(lost(DayMark.UNEXCUSED)).isEqualTo(30);
        assertThat(lost(DayMark.EXCUSED, 3)).isEqualTo(1);
    }

    /** June 2019 begins and ends with a weekend. */
    @Test
    void takeAlsoTheWeekendsAtTheEdgesOfSuchAMonth() {
        var june = YearMonth.of(2019, 6);
        assertThat(RULE.lost(workingDays(june, DayMark.UNEXCUSED), YEAR)).isEqualTo(30);
    }

    @Test
    void takeNothingFromDaysThatNobodyAnsweredYet() {
        var begun = new ArrayList<>(Collections.nCopies(30, DayMark.NONE));
        begun.set(0, DayMark.UNEXCUSED);
        assertThat(RULE.lost(new MonthMarks(APRIL, begun), YEAR)).isEqualTo(1);
    }

    @Test
    void mayLeaveTheDaysBetween() {
        var rule = new UnexcusedDays(APRIL.atDay(1), false, "regulations", Certainty.PER_CALL);
        assertThat(rule.lost(workingDays(APRIL, DayMark.PRESENT, 5, 8), YEAR)).isEqualTo(2);
    }

    private static int lost(DayMark others, int... missed) {
        return RULE.lost(workingDays(APRIL, others, missed), YEAR);
    }

    static MonthMarks workingDays(YearMonth month, DayMark others, int... missed) {
        var days = new ArrayList<DayMark>();
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            days.add(WorkingDays.isWorking(month.atDay(day)) ? others : DayMark.NONE);
        }
        for (int day : missed) {
            days.set(day - 1, DayMark.UNEXCUSED);
        }
        return new MonthMarks(month, days);
    }
}
