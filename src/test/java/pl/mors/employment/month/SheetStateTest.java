package pl.mors.employment.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SheetStateTest {

    private static final LocalDate LAST = LocalDate.of(2019, 4, 30);

    @Test
    void isCompleteWhenItSpeaksOfTheLastDay() {
        assertThat(SheetState.of(null, LAST, LAST)).isEqualTo(SheetState.MISSING);
        assertThat(SheetState.of(LAST.minusDays(1), LAST, LAST)).isEqualTo(SheetState.UNFINISHED);
        assertThat(SheetState.of(LAST, LAST, LAST)).isEqualTo(SheetState.COMPLETE);
        assertThat(SheetState.of(LAST, LAST.minusDays(7), LAST)).isEqualTo(SheetState.COMPLETE);
    }

    @Test
    void isNotDueBeforeTheLastDay() {
        assertThat(SheetState.of(null, LAST, LAST.minusDays(1))).isEqualTo(SheetState.RUNNING);
        assertThat(SheetState.of(LAST.minusDays(1), LAST, LAST.minusDays(1))).isEqualTo(SheetState.RUNNING);
    }
}
