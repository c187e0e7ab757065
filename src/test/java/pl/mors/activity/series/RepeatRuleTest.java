package pl.mors.activity.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
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
        assertThat(RepeatRule.monthly(3, DayOfWeek.WEDNESDAY, new Count(3)).days(WEDNESDAY))
                .containsExactly(WEDNESDAY, LocalDate.of(2019, 6, 19), LocalDate.of(2019, 7, 17));
        assertThat(RepeatRule.monthly(RepeatRule.LAST, DayOfWeek.WEDNESDAY, new Count(3))
                        .days(WEDNESDAY))
                .containsExactly(LocalDate.of(2019, 5, 29), LocalDate.of(2019, 6, 26), LocalDate.of(2019, 7, 31));
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
        assertThat(RepeatRule.monthly(RepeatRule.LAST, DayOfWeek.FRIDAY, new Count(3)))
                .hasToString("FREQ=MONTHLY;COUNT=3;BYDAY=-1FR");
    }

    private static RepeatRule weekly(int every, RepeatRule.End end) {
        return RepeatRule.weekly(List.of(DayOfWeek.WEDNESDAY), every, end);
    }
}
