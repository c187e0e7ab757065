package pl.mors.activity.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import pl.mors.activity.series.RepeatRule.Count;
import pl.mors.activity.series.RepeatRule.Until;

class RepeatRuleTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2019, 5, 15);

    @Test
    void theLastDayIsIncludedWhenTheRuleNamesIt() {
        assertThat(weekly(1, new Until(LocalDate.of(2019, 5, 29))).days(WEDNESDAY))
                .containsExactly(WEDNESDAY, LocalDate.of(2019, 5, 22), LocalDate.of(2019, 5, 29));
        assertThat(weekly(1, new Until(LocalDate.of(2019, 5, 28))).days(WEDNESDAY))
                .hasSize(2);
    }

    @Test
    void everySecondWeekIsReckonedByWeeksFromMonday() {
        var rule = RepeatRule.weekly(List.of(DayOfWeek.THURSDAY, DayOfWeek.MONDAY), 2, new Count(4));

        assertThat(rule.days(WEDNESDAY))
                .containsExactly(
                        LocalDate.of(2019, 5, 16),
                        LocalDate.of(2019, 5, 27),
                        LocalDate.of(2019, 5, 30),
                        LocalDate.of(2019, 6, 10));
    }

    @Test
    void theNthWeekdayOfAMonthAndTheLast() {
        assertThat(monthly(List.of(3), 1, new Count(3)).days(WEDNESDAY))
                .containsExactly(WEDNESDAY, LocalDate.of(2019, 6, 19), LocalDate.of(2019, 7, 17));
        assertThat(monthly(List.of(RepeatRule.LAST), 1, new Count(3)).days(WEDNESDAY))
                .containsExactly(LocalDate.of(2019, 5, 29), LocalDate.of(2019, 6, 26), LocalDate.of(2019, 7, 31));
    }

    @Test
    void severalWeekdaysOfAMonthAndOfEverySecondMonth() {
        assertThat(monthly(List.of(3, 1), 1, new Count(3)).days(WEDNESDAY))
                .containsExactly(WEDNESDAY, LocalDate.of(2019, 6, 5), LocalDate.of(2019, 6, 19));
        assertThat(monthly(List.of(1, 3), 2, new Until(LocalDate.of(2019, 9, 4)))
                        .days(WEDNESDAY))
                .containsExactly(
                        WEDNESDAY, LocalDate.of(2019, 7, 3), LocalDate.of(2019, 7, 17), LocalDate.of(2019, 9, 4));
    }

    /** The fourth Wednesday of May 2019 is not the last, that of June is. */
    @Test
    void aDayThatIsTheFourthAndTheLastIsOne() {
        assertThat(monthly(List.of(4, RepeatRule.LAST), 1, new Count(4)).days(WEDNESDAY))
                .containsExactly(
                        LocalDate.of(2019, 5, 22),
                        LocalDate.of(2019, 5, 29),
                        LocalDate.of(2019, 6, 26),
                        LocalDate.of(2019, 7, 24));
    }

    @Test
    void onWorkdaysFromMondayToFriday() {
        assertThat(RepeatRule.onWorkdays(new Count(5)).days(WEDNESDAY))
                .containsExactly(
                        WEDNESDAY,
                        LocalDate.of(2019, 5, 16),
                        LocalDate.of(2019, 5, 17),
                        LocalDate.of(2019, 5, 20),
                        LocalDate.of(2019, 5, 21));
    }

    /** What is moved with all that follow goes on in the same rhythm, also across the end of a week of every so many. */
    @Property
    void aWeeklyRuleThatIsShiftedNamesTheShiftedDays(
            @ForAll @NotEmpty Set<DayOfWeek> on,
            @ForAll @IntRange(min = 1, max = 12) int every,
            @ForAll @IntRange(max = 27) int later,
            @ForAll @IntRange(min = -20, max = 20) int shift) {
        var last = WEDNESDAY.plusWeeks(30);
        var rule = RepeatRule.weekly(List.copyOf(on), every, new Until(last));
        var days = rule.days(WEDNESDAY.plusDays(later));

        assertThat(rule.shifted(shift, last.plusDays(shift))
                        .days(days.getFirst().plusDays(shift)))
                .isEqualTo(plus(days, shift));
    }

    @Property
    void aMonthlyRuleThatIsShiftedByWholeWeeksNamesTheShiftedDays(
            @ForAll @NotEmpty Set<@IntRange(min = 2, max = 3) Integer> nths,
            @ForAll @IntRange(min = 1, max = 12) int every,
            @ForAll @IntRange(min = -1, max = 1) int weeks) {
        var last = WEDNESDAY.plusWeeks(50);
        var days = monthly(nths, every, new Until(last)).days(WEDNESDAY.minusDays(14));

        assertThat(monthly(nths, every, new Until(last))
                        .shifted(7 * weeks, last.plusWeeks(weeks))
                        .days(days.getFirst().plusWeeks(weeks)))
                .isEqualTo(plus(days, 7 * weeks));
    }

    /** Whatever the rule says after it was shifted, the days are those that were chosen. */
    @Property
    void whatAShiftedRuleDoesNotSayIsLeftOutOrAdded(
            @ForAll @NotEmpty Set<@From("nths") Integer> nths,
            @ForAll @IntRange(min = 1, max = 3) int every,
            @ForAll @IntRange(min = -20, max = 20) int shift) {
        var rule = monthly(nths, every, new Until(WEDNESDAY.plusWeeks(40)));
        var meets = plus(rule.days(WEDNESDAY), shift);
        var series = SeriesDays.goingOn(rule.shifted(shift, meets.getLast()), meets);

        Set<LocalDate> said = new TreeSet<>(series.rule().days(series.first()));
        series.left().forEach(left -> said.remove(left.day()));
        said.addAll(series.added());
        assertThat(said).containsExactlyElementsOf(meets);
    }

    @Property
    void aMonthlyRuleNamesEachOfItsDaysOnceAndNoOther(
            @ForAll @NotEmpty Set<@From("nths") Integer> nths,
            @ForAll @IntRange(min = 1, max = 12) int every,
            @ForAll @IntRange(min = 1, max = 20) int count) {
        var rule = monthly(nths, every, new Count(count));
        var days = rule.days(WEDNESDAY);

        assertThat(days)
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(day -> day.getDayOfWeek() == DayOfWeek.WEDNESDAY)
                .allMatch(day -> nths.stream().anyMatch(nth -> isNth(day, nth)))
                .allMatch(day -> (12 * (day.getYear() - 2019) + day.getMonthValue() - 5) % every == 0);
        assertThat(days.size() == count).isNotEqualTo(rule.goesOnAfter(RepeatRule.latestEnd(WEDNESDAY), WEDNESDAY));
        assertThat(RepeatRule.parse(rule.toString()).days(WEDNESDAY)).isEqualTo(days);
    }

    @Provide
    Arbitrary<Integer> nths() {
        return Arbitraries.of(RepeatRule.NTHS);
    }

    private static boolean isNth(LocalDate day, int nth) {
        return nth == RepeatRule.LAST
                ? day.plusWeeks(1).getMonth() != day.getMonth()
                : (day.getDayOfMonth() - 1) / 7 + 1 == nth;
    }

    private static List<LocalDate> plus(List<LocalDate> days, int shift) {
        return days.stream().map(day -> day.plusDays(shift)).toList();
    }

    @Test
    void aSeriesLastsAYearAndALittleAtMost() {
        var latest = RepeatRule.latestEnd(WEDNESDAY);

        assertThat(weekly(1, new Until(latest)).days(WEDNESDAY)).hasSize(RepeatRule.MOST);
        assertThat(weekly(1, new Until(latest)).goesOnAfter(latest, WEDNESDAY)).isFalse();
        assertThat(weekly(1, new Until(latest.plusDays(1))).goesOnAfter(latest, WEDNESDAY))
                .isTrue();
        assertThat(weekly(1, new Count(RepeatRule.MOST)).goesOnAfter(latest, WEDNESDAY))
                .isFalse();
        assertThat(weekly(2, new Count(RepeatRule.MOST)).goesOnAfter(latest, WEDNESDAY))
                .isTrue();
    }

    @Test
    void moreDaysThanASeriesHoldsAreToldApart() {
        var everyDay =
                RepeatRule.weekly(List.of(DayOfWeek.values()), 1, new Until(WEDNESDAY.plusDays(RepeatRule.MOST)));

        assertThat(everyDay.days(WEDNESDAY)).hasSize(RepeatRule.MOST + 1);
    }

    @Test
    void isWrittenAndReadAsTheStandardHasIt() {
        var rule = weekly(2, new Until(LocalDate.of(2019, 6, 30)));

        assertThat(rule).hasToString("FREQ=WEEKLY;WKST=MO;UNTIL=20190630;INTERVAL=2;BYDAY=WE");
        assertThat(RepeatRule.parse(rule.toString()).days(WEDNESDAY)).isEqualTo(rule.days(WEDNESDAY));
        assertThat(monthly(List.of(3, 1), 2, new Count(3)))
                .hasToString("FREQ=MONTHLY;COUNT=3;INTERVAL=2;BYDAY=1WE,3WE");
    }

    private static RepeatRule monthly(Collection<Integer> nths, int every, RepeatRule.End end) {
        return RepeatRule.monthly(nths, DayOfWeek.WEDNESDAY, every, end);
    }

    private static RepeatRule weekly(int every, RepeatRule.End end) {
        return RepeatRule.weekly(List.of(DayOfWeek.WEDNESDAY), every, end);
    }
}
