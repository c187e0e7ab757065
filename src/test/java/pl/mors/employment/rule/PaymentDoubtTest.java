package pl.mors.employment.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.mors.employment.rule.PaymentDoubt.Code;
import pl.mors.platform.DateRange;
import pl.mors.platform.text.Texts;

class PaymentDoubtTest {

    private static final YearMonth MARCH = YearMonth.of(2019, 3);
    private static final DateRange DAYS = new DateRange(MARCH.atDay(1), MARCH.atEndOfMonth());
    private static final EligibleDays IN = new EligibleDays(true, LocalDate.of(2018, 9, 4), null);

    @Test
    void thereIsNoneAboutAnOrdinaryMonth() {
        assertThat(doubts(DayMark.PRESENT, IN, null, 2)).isEmpty();
    }

    @Test
    void daysOutsideTheParticipationAreNamed() {
        var later = new EligibleDays(true, LocalDate.of(2019, 3, 2), null);
        assertThat(doubts(DayMark.PRESENT, later, null, 0)).containsExactly(Code.BEFORE_DECLARATION);
        var left = new EligibleDays(true, LocalDate.of(2018, 9, 4), LocalDate.of(2019, 3, 30));
        assertThat(doubts(DayMark.PRESENT, left, null, 0)).containsExactly(Code.AFTER_LEAVING);
        assertThat(doubts(DayMark.PRESENT, new EligibleDays(true, null, null), null, 0))
                .containsExactly(Code.NOT_DECLARED);
    }

    @Test
    void aMonthOfFreeDaysAndOneInWhichNobodyCameAreNamed() {
        assertThat(doubts(DayMark.DAY_OFF, IN, null, 31)).containsExactly(Code.NEVER_PRESENT, Code.TOO_MANY_FREE_DAYS);
        assertThat(doubts(DayMark.UNEXCUSED, IN, null, 0)).containsExactly(Code.NEVER_PRESENT);
        assertThat(doubts(DayMark.DAY_OFF, IN, null, 2)).containsExactly(Code.NEVER_PRESENT);
    }

    @Test
    void whatWasAgreedAgainstTheRulesIsNamedWithItsReason() {
        var found = PaymentDoubt.of(month(DayMark.PRESENT, IN, "zgoda instytucji", 0));
        assertThat(found).containsExactly(new PaymentDoubt(Code.AGAINST_RULES, List.of("zgoda instytucji")));
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void eachHasItsWords(Code code) {
        assertThat(Texts.t(new PaymentDoubt(code, List.of(1, 2)).textKey(), 1, 2))
                .isNotBlank()
                .doesNotContain("employment.doubt");
    }

    private static List<Code> doubts(DayMark mark, EligibleDays eligible, @Nullable String reason, int freeDays) {
        return PaymentDoubt.of(month(mark, eligible, reason, freeDays)).stream()
                .map(PaymentDoubt::code)
                .toList();
    }

    private static PaymentDoubt.Month month(
            DayMark mark, EligibleDays eligible, @Nullable String reason, int freeDays) {
        var marks = new MonthMarks(MARCH, Collections.nCopies(31, mark));
        return new PaymentDoubt.Month(marks, DAYS, eligible, reason, freeDays, 2);
    }
}
