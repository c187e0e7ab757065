package pl.mors.employment.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.mors.employment.rate.PublishedRates;
import pl.mors.employment.rule.MonthlyAllowance.Agreed;
import pl.mors.employment.rule.MonthlyAllowance.Step;
import pl.mors.employment.rule.MonthlyAllowance.What;
import pl.mors.platform.DateRange;
import pl.mors.platform.Money;

@DisplayName("R32 R33 R34 R35 R36: the allowance of a month, step by step")
class MonthlyAllowanceTest {

    private static final YearMonth APRIL = YearMonth.of(2019, 4);
    private static final DateRange YEAR = new DateRange(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31));
    private static final BigDecimal FULL = new BigDecimal(40);

    @Test
    void ofAWholeMonthIsTheWholeAllowance() {
        assertThat(of(agreed(YEAR, "40"), marks(APRIL)).amount()).isEqualTo(Money.of("1017.40"));
    }

    /** May by the base of 2018, June by that of 2019. */
    @Test
    void splitsARunAcrossMayAndJune() {
        assertThat(of(agreed(YEAR, "40"), marks(YearMonth.of(2019, 5))).amount())
                .isEqualTo(Money.of("1017.40"));
        assertThat(of(agreed(YEAR, "40"), marks(YearMonth.of(2019, 6))).amount())
                .isEqualTo(Money.of("1033.70"));
    }

    /** 847,80 × 120 % × 30/40 × 13/30 = 330,642, and four sick days take two of the thirteen: 279,774. */
    @Test
    void tellsEachStep() {
        var period = new DateRange(LocalDate.of(2019, 4, 18), LocalDate.of(2019, 7, 17));
        var allowance = of(agreed(period, "30"), marks(APRIL, DayMark.SICK, 23, 24, 25, 26));
        assertThat(allowance.steps())
                .extracting(Step::what, Step::after)
                .containsExactly(
                        tuple(What.BASE, new BigDecimal("847.80")),
                        tuple(What.PERCENT, new BigDecimal("1017.36")),
                        tuple(What.HOURS, new BigDecimal("763.02")),
                        tuple(What.PART_MONTH, new BigDecimal("330.64")),
                        tuple(What.SICK, new BigDecimal("279.77")),
                        tuple(What.ROUNDING, new BigDecimal("279.80")));
        assertThat(allowance.amount()).isEqualTo(Money.of("279.80"));
        assertThat(allowance.steps())
                .allSatisfy(step -> assertThat(step.source()).isNotBlank());
    }

    @Test
    void aDayMissedWithoutExcuseIsNotPaid() {
        var missed = of(agreed(YEAR, "40"), marks(APRIL, DayMark.UNEXCUSED, 3, 4, 5));
        assertThat(missed.amount()).isEqualTo(Money.of("915.70"));
        assertThat(of(agreed(YEAR, "40"), marks(APRIL, DayMark.EXCUSED, 3, 4, 5))
                        .amount())
                .isEqualTo(Money.of("1017.40"));
        assertThat(of(agreed(YEAR, "40"), marks(APRIL, DayMark.DAY_OFF, 3, 4)).amount())
                .isEqualTo(Money.of("1017.40"));
    }

    @Test
    void aMonthOfSicknessLeavesHalfHoweverLongItIs() {
        for (int month = 1; month <= 3; month++) {
            var whole = YearMonth.of(2019, month);
            var sick = new MonthMarks(whole, Collections.nCopies(whole.lengthOfMonth(), DayMark.SICK));
            assertThat(of(agreed(YEAR, "40"), sick).amount()).isEqualTo(Money.of("508.70"));
        }
    }

    /** Every working day missed: nothing, weekends included. */
    @Test
    void whoNeverCameGetsNothing() {
        assertThat(of(agreed(YEAR, "40"), UnexcusedDaysTest.workingDays(APRIL, DayMark.UNEXCUSED))
                        .amount())
                .isEqualTo(Money.ZERO);
    }

    /** 1017,36 ÷ 30 = 33,912 for the one day; 30 sick days leave a healthy one worth more than a sick one. */
    @Test
    void theThirtyFirstDayIsWorthSomething() {
        assertThat(ofMarch(30, DayMark.UNEXCUSED, DayMark.PRESENT)).isEqualTo(Money.of("34.00"));
        assertThat(ofMarch(30, DayMark.SICK, DayMark.PRESENT)).isEqualTo(Money.of("525.70"));
        assertThat(ofMarch(31, DayMark.SICK, DayMark.PRESENT)).isEqualTo(Money.of("508.70"));
        assertThat(ofMarch(15, DayMark.SICK, DayMark.UNEXCUSED)).isEqualTo(Money.of("254.40"));
        assertThat(ofMarch(1, DayMark.UNEXCUSED, DayMark.PRESENT)).isEqualTo(Money.of("983.50"));
    }

    /** Friday and Monday missed: two days of work, and the weekend between them. */
    @Test
    void tellsHowManyDaysBetweenMissedOnesAreLostToo() {
        var marks = UnexcusedDaysTest.workingDays(APRIL, DayMark.PRESENT, 5, 8);
        assertThat(of(agreed(YEAR, "40"), marks).steps())
                .filteredOn(step -> step.what() == What.UNEXCUSED)
                .singleElement()
                .satisfies(step -> assertThat(step.numbers().subList(0, 3))
                        .containsExactly(new BigDecimal(2), new BigDecimal(2), new BigDecimal(26)));
    }

    private static Money ofMarch(int days, DayMark first, DayMark then) {
        var marks = new ArrayList<>(Collections.nCopies(31, then));
        Collections.fill(marks.subList(0, days), first);
        return of(agreed(YEAR, "40"), new MonthMarks(YearMonth.of(2019, 3), marks))
                .amount();
    }

    @Property
    void aDayMorePresentNeverBringsLess(
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @Size(31) List<DayMark> drawn,
            @ForAll @IntRange(max = 30) int day,
            @ForAll @IntRange(min = 1, max = 28) int starts) {
        var asked = YearMonth.of(2019, month);
        var period = new DateRange(asked.atDay(starts), LocalDate.of(2019, 12, 31));
        var days = new ArrayList<>(drawn.subList(0, asked.lengthOfMonth()));
        Collections.fill(days.subList(0, starts - 1), DayMark.NONE);
        var before = of(agreed(period, "40"), new MonthMarks(asked, days)).amount();
        days.set(Math.clamp(day, starts - 1, asked.lengthOfMonth() - 1), DayMark.PRESENT);
        var after = of(agreed(period, "40"), new MonthMarks(asked, days)).amount();
        assertThat(after).isBetween(before, of(agreed(YEAR, "40"), marks(asked)).amount());
        assertThat(before).isGreaterThanOrEqualTo(Money.ZERO);
    }

    @Property
    void isNeverNegativeNorMoreThanTheFullAllowance(
            @ForAll @Size(30) List<DayMark> days, @ForAll @IntRange(min = 1, max = 40) int hours) {
        var amount = of(agreed(YEAR, String.valueOf(hours)), new MonthMarks(APRIL, days))
                .amount();
        assertThat(amount).isBetween(Money.ZERO, Money.of("1017.40"));
    }

    private static MonthlyAllowance of(Agreed agreed, MonthMarks marks) {
        return MonthlyAllowance.of(agreed, marks, PublishedRates.table());
    }

    private static Agreed agreed(DateRange period, String hours) {
        return new Agreed(LegalForm.PROJECT, period, new BigDecimal(hours), FULL);
    }

    private static MonthMarks marks(YearMonth month) {
        return marks(month, DayMark.PRESENT);
    }

    private static MonthMarks marks(YearMonth month, DayMark other, int... on) {
        var days = new ArrayList<>(Collections.nCopies(month.lengthOfMonth(), DayMark.PRESENT));
        for (int day : on) {
            days.set(day - 1, other);
        }
        return new MonthMarks(month, days);
    }
}
