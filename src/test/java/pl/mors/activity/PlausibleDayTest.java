package pl.mors.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.mors.platform.DateRange;

class PlausibleDayTest {

    private static final LocalDate TODAY = GroupTown.TODAY;

    @Test
    void isWithinAYearBeforeTheFirstProgramme() {
        var first = new DateRange(LocalDate.of(2018, 9, 1), LocalDate.of(2019, 3, 31));
        var second = new DateRange(LocalDate.of(2019, 4, 1), null);

        assertThat(PlausibleDay.earliest(List.of(second, first), TODAY)).isEqualTo("2017-09-01");
    }

    @Test
    void isWithinTheLastYearWhereTheProgrammeIsStillToBegin() {
        assertThat(PlausibleDay.earliest(List.of(new DateRange(TODAY.plusYears(1), null)), TODAY))
                .isEqualTo("2018-05-15");
    }

    @Test
    void isWithinTenYearsForAGroupWithoutProgramme() {
        assertThat(PlausibleDay.earliest(List.of(), TODAY)).isEqualTo("2009-05-15");
    }
}
