package pl.mors.activity.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.mors.activity.series.RepeatRule.Count;
import pl.mors.activity.series.RepeatRule.Until;

class RuleWordsTest {

    @Test
    void saysHowOftenAndHowLong() {
        assertThat(RuleWords.of(RepeatRule.weekly(List.of(DayOfWeek.TUESDAY), 1, new Until(LocalDate.of(2027, 6, 30)))))
                .isEqualTo("co tydzień (wtorek), do 30.06.2027");
        assertThat(RuleWords.of(RepeatRule.weekly(List.of(DayOfWeek.THURSDAY, DayOfWeek.MONDAY), 2, new Count(22))))
                .isEqualTo("co 2 tygodnie (poniedziałek, czwartek), 22 terminy");
    }

    @Test
    void ordinalsFollowTheGenderOfTheDay() {
        assertThat(RuleWords.of(RepeatRule.monthly(List.of(2), DayOfWeek.WEDNESDAY, 1, new Count(1))))
                .isEqualTo("co miesiąc (druga środa), 1 termin");
        assertThat(RuleWords.of(RepeatRule.monthly(List.of(RepeatRule.LAST), DayOfWeek.FRIDAY, 1, new Count(5))))
                .isEqualTo("co miesiąc (ostatni piątek), 5 terminów");
    }

    @Test
    void severalWeekdaysOfAMonthAndMonthsApart() {
        assertThat(RuleWords.of(RepeatRule.monthly(List.of(3, 1), DayOfWeek.TUESDAY, 1, new Count(6))))
                .isEqualTo("co miesiąc (pierwszy i trzeci wtorek), 6 terminów");
        assertThat(RuleWords.of(
                        RepeatRule.monthly(List.of(1, 2, RepeatRule.LAST), DayOfWeek.SATURDAY, 2, new Count(3))))
                .isEqualTo("co 2 miesiące (pierwsza, druga i ostatnia sobota), 3 terminy");
        assertThat(RuleWords.of(RepeatRule.monthly(List.of(4), DayOfWeek.MONDAY, 6, new Count(2))))
                .isEqualTo("co 6 miesięcy (czwarty poniedziałek), 2 terminy");
    }

    @Test
    void workdaysAreSaidFromTheFirstToTheLast() {
        assertThat(RuleWords.of(RepeatRule.onWorkdays(new Count(10))))
                .isEqualTo("co tydzień (od poniedziałku do piątku), 10 terminów");
    }
}
