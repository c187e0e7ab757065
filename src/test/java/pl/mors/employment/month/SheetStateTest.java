package pl.mors.employment.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pl.mors.employment.rule.DayMark;
import pl.mors.employment.rule.MonthMarks;
import pl.mors.platform.DateRange;

class SheetStateTest {

    private static final LocalDate LAST = LocalDate.of(2019, 4, 30);
    private static final DateRange PERIOD = new DateRange(LocalDate.of(2019, 3, 1), LocalDate.of(2019, 5, 31));
    private static final List<DayMark> PRESENT = Collections.nCopies(30, DayMark.PRESENT);

    @Test
    void isCompleteWhenItSpeaksOfTheLastDay() {
        assertThat(state(null, LAST)).isEqualTo(SheetState.MISSING);
        assertThat(state(sheet(PRESENT, LAST.minusDays(1)), LAST)).isEqualTo(SheetState.UNFINISHED);
        assertThat(state(sheet(PRESENT, LAST), LAST)).isEqualTo(SheetState.COMPLETE);
    }

    /** One day ticked at the end says nothing of the other working days. */
    @Test
    void isUnfinishedWhileAWorkingDayHasNoMark() {
        var lastDayOnly = new ArrayList<>(Collections.nCopies(30, DayMark.NONE));
        lastDayOnly.set(29, DayMark.PRESENT);
        assertThat(state(sheet(lastDayOnly, LAST), LAST)).isEqualTo(SheetState.UNFINISHED);
        var withoutTheThird = new ArrayList<>(PRESENT);
        withoutTheThird.set(2, DayMark.NONE);
        assertThat(state(sheet(withoutTheThird, LAST), LAST)).isEqualTo(SheetState.UNFINISHED);
        withoutTheThird.set(2, DayMark.NO_WORK);
        assertThat(state(sheet(withoutTheThird, LAST), LAST)).isEqualTo(SheetState.COMPLETE);
    }

    @Test
    void isNotDueBeforeTheLastDay() {
        assertThat(state(null, LAST.minusDays(1))).isEqualTo(SheetState.RUNNING);
        assertThat(state(sheet(PRESENT, LAST.minusDays(1)), LAST.minusDays(1))).isEqualTo(SheetState.RUNNING);
    }

    private static SheetState state(@Nullable MonthSheet sheet, LocalDate today) {
        return SheetState.of(sheet, PERIOD, LAST, today);
    }

    private static MonthSheet sheet(List<DayMark> days, LocalDate coveredTo) {
        return new MonthSheet(UUID.randomUUID(), new MonthMarks(YearMonth.of(2019, 4), days), coveredTo);
    }
}
