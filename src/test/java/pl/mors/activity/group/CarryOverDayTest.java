package pl.mors.activity.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.mors.platform.DateRange;
import pl.mors.platform.text.Texts;
import pl.mors.programme.ProgrammeId;

class CarryOverDayTest {

    private static final ProgrammeId GRANT = ProgrammeId.next();
    private static final ProgrammeId TOWN = ProgrammeId.next();
    private static final DateRange GRANT_PERIOD = new DateRange(LocalDate.of(2018, 9, 1), LocalDate.of(2020, 8, 31));
    private static final DateRange TOWN_PERIOD = new DateRange(LocalDate.of(2018, 1, 8), null);
    private static final LocalDate DAY = LocalDate.of(2020, 9, 1);

    @ParameterizedTest
    @EnumSource
    void everyRefusalHasASentence(CarryOverDay.Refusal refusal) {
        var key = refusal.textKey();

        assertThat(Texts.t(key)).isNotEqualTo(key);
    }

    @Test
    void aClubOutlivesItsGrant() {
        assertThat(broken(DAY, null, TOWN, TOWN_PERIOD)).isEmpty();
    }

    @Test
    void aGroupWithoutAProgrammeMayGetItsFirst() {
        assertThat(CarryOverDay.check(DAY, new CarryOverDay.Standing(null, null, null), TOWN, TOWN_PERIOD))
                .isEmpty();
    }

    @Test
    void refusesTheProgrammeUnderWhichItRuns() {
        assertThat(broken(DAY, null, GRANT, TOWN_PERIOD)).containsExactly(CarryOverDay.Refusal.SAME_PROGRAMME);
    }

    @Test
    void refusesADayThatWouldLeaveNothingOfTheProgrammeBefore() {
        assertThat(broken(GRANT_PERIOD.from(), null, TOWN, TOWN_PERIOD))
                .containsExactly(CarryOverDay.Refusal.BEFORE_CURRENT_STARTED);
        assertThat(broken(GRANT_PERIOD.from().plusDays(1), null, TOWN, TOWN_PERIOD))
                .isEmpty();
    }

    @Test
    void refusesADayWhenTheNextProgrammeDoesNotRun() {
        assertThat(broken(DAY, null, TOWN, new DateRange(DAY.plusDays(1), null)))
                .containsExactly(CarryOverDay.Refusal.OUTSIDE_PROGRAMME);
    }

    @Test
    void refusesAClosedGroup() {
        assertThat(broken(DAY, DAY, TOWN, TOWN_PERIOD)).containsExactly(CarryOverDay.Refusal.GROUP_CLOSED);
        assertThat(broken(DAY, DAY.plusDays(1), TOWN, TOWN_PERIOD)).isEmpty();
    }

    private static List<CarryOverDay.Refusal> broken(
            LocalDate from, @Nullable LocalDate closedOn, ProgrammeId nextProgramme, DateRange nextPeriod) {
        return CarryOverDay.check(
                from, new CarryOverDay.Standing(closedOn, GRANT, GRANT_PERIOD), nextProgramme, nextPeriod);
    }
}
