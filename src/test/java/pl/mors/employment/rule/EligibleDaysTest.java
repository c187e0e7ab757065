package pl.mors.employment.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.mors.platform.DateRange;

@DisplayName("R03: days of an internship that count as support")
class EligibleDaysTest {

    private static final LocalDate DECLARED = LocalDate.of(2019, 3, 10);
    private static final LocalDate LEFT = LocalDate.of(2019, 5, 14);
    private static final EligibleDays DAYS = new EligibleDays(true, DECLARED, LEFT);

    @Test
    void beginWithTheDeclaration() {
        assertThat(DAYS.isBeforeDeclaration(new DateRange(DECLARED.minusDays(1), LEFT)))
                .isTrue();
        assertThat(DAYS.isBeforeDeclaration(new DateRange(DECLARED, LEFT))).isFalse();
        assertThat(new EligibleDays(true, null, null).isDeclarationMissing()).isTrue();
    }

    @Test
    void needNoDeclarationWhereTheProgrammeWantsNone() {
        var free = new EligibleDays(false, DECLARED, null);
        assertThat(free.isBeforeDeclaration(new DateRange(DECLARED.minusDays(1), LEFT)))
                .isFalse();
        assertThat(new EligibleDays(false, null, null).isDeclarationMissing()).isFalse();
    }

    @Test
    void endWithTheDayOfLeaving() {
        assertThat(DAYS.isAfterLeaving(new DateRange(DECLARED, LEFT))).isFalse();
        assertThat(DAYS.isAfterLeaving(new DateRange(DECLARED, LEFT.plusDays(1))))
                .isTrue();
        assertThat(DAYS.isAfterLeaving(new DateRange(DECLARED, null))).isTrue();
        assertThat(new EligibleDays(true, DECLARED, null).isAfterLeaving(new DateRange(DECLARED, null)))
                .isFalse();
    }

    @Property
    void areThoseOfThePeriodThatLieOnNeitherSide(
            @ForAll @IntRange(min = -90, max = 90) int first, @ForAll @IntRange(max = 120) int length) {
        var period = new DateRange(DECLARED.plusDays(first), DECLARED.plusDays(first + length));
        var participation = new DateRange(DECLARED, LEFT);
        boolean inside = period.from().datesUntil(period.to().plusDays(1)).allMatch(participation::contains);
        assertThat(!DAYS.isBeforeDeclaration(period) && !DAYS.isAfterLeaving(period))
                .isEqualTo(inside);
    }
}
