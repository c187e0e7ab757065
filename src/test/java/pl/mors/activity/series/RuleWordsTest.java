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
        assertThat(RuleWords.of(RepeatRule.monthly(2, DayOfWeek.WEDNESDAY, new Count(1))))
                .isEqualTo("co miesiąc (druga środa), 1 termin");
        assertThat(RuleWords.of(RepeatRule.monthly(RepeatRule.LAST, DayOfWeek.FRIDAY, new Count(5))))
                .isEqualTo("co miesiąc (ostatni piątek), 5 terminów");
    }
}
