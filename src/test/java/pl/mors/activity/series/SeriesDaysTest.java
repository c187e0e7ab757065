package pl.mors.activity.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.mors.activity.series.RepeatRule.Count;
import pl.mors.activity.series.SeriesDays.LeftOut;
import pl.mors.activity.series.SeriesDays.Why;
import pl.mors.platform.DateRange;

class SeriesDaysTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 17);
    private static final RepeatRule THURSDAYS = RepeatRule.weekly(List.of(DayOfWeek.THURSDAY), 1, new Count(4));
    private static final SchoolBreak CHRISTMAS = new SchoolBreak(
            UUID.randomUUID(),
            "Zimowa przerwa świąteczna",
            new DateRange(LocalDate.of(2026, 12, 23), LocalDate.of(2026, 12, 31)));

    @Test
    void daysOffByLawAndSchoolBreaksAreLeftOutByChoice() {
        var days = SeriesDays.of(THURSDAYS, FIRST, true, List.of(CHRISTMAS));

        assertThat(days.meets()).containsExactly(FIRST, LocalDate.of(2027, 1, 7));
        assertThat(days.left())
                .containsExactly(
                        new LeftOut(LocalDate.of(2026, 12, 24), Why.HOLIDAY, null),
                        new LeftOut(LocalDate.of(2026, 12, 31), Why.SCHOOL_BREAK, "Zimowa przerwa świąteczna"));
    }

    /** RFC 5545: EXDATE takes a day of the rule away, RDATE adds one, also where a day off was left out. */
    @Test
    void singleDaysAreLeftOutAndAddedByHand() {
        var monday = LocalDate.of(2026, 12, 28);
        var eve = LocalDate.of(2026, 12, 24);
        var days =
                SeriesDays.of(THURSDAYS, FIRST, true, List.of(CHRISTMAS)).byHand(List.of(FIRST), List.of(monday, eve));

        assertThat(days.meets()).containsExactly(eve, monday, LocalDate.of(2027, 1, 7));
        assertThat(days.added()).containsExactly(monday);
        assertThat(days.left())
                .containsExactly(
                        new LeftOut(FIRST, Why.BY_HAND, null),
                        new LeftOut(LocalDate.of(2026, 12, 31), Why.SCHOOL_BREAK, "Zimowa przerwa świąteczna"));
    }

    @Test
    void whatGoesOnByAnotherRuleLeavesOutAndAddsWhatTheRuleDoesNotSay() {
        var friday = FIRST.plusDays(1);
        var meets = List.of(friday, friday.plusDays(3), friday.plusWeeks(2));
        var days = SeriesDays.goingOn(THURSDAYS.shifted(1, meets.getLast()), meets);

        assertThat(days.rule().days(friday)).containsExactly(friday, friday.plusWeeks(1), friday.plusWeeks(2));
        assertThat(days.left()).containsExactly(new LeftOut(friday.plusWeeks(1), Why.BY_HAND, null));
        assertThat(days.added()).containsExactly(friday.plusDays(3));
    }

    @Test
    void nothingIsLeftOutUnasked() {
        assertThat(SeriesDays.of(THURSDAYS, FIRST, false, List.of()).meets()).hasSize(4);
        assertThat(SeriesDays.of(THURSDAYS, FIRST, true, List.of()).meets()).hasSize(3);
    }
}
