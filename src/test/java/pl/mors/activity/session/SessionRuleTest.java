package pl.mors.activity.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.mors.platform.DateRange;
import pl.mors.platform.text.Texts;

class SessionRuleTest {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 15);

    @ParameterizedTest
    @EnumSource
    void everyRefusalHasASentence(SessionRule rule) {
        var key = "activity.session.refused." + rule.code();

        assertThat(Texts.t(key)).isNotEqualTo(key);
    }

    @Nested
    class GroupClosed {

        @Test
        void meetsNoMoreFromTheDayOfClosingOn() {
            assertThat(broken(DAY, List.of())).containsExactly(SessionRule.GROUP_CLOSED);
            assertThat(broken(DAY.plusDays(1), List.of())).isEmpty();
            assertThat(SessionRule.GROUP_CLOSED.isOverridable()).isFalse();
        }
    }

    @Nested
    class OutsideProgramme {

        @Test
        void bothDaysOfAPeriodBelongToIt() {
            assertThat(broken(null, List.of(new DateRange(DAY, DAY)))).isEmpty();
            assertThat(broken(null, List.of(new DateRange(DAY.plusDays(1), null))))
                    .containsExactly(SessionRule.OUTSIDE_PROGRAMME);
            assertThat(broken(null, List.of(new DateRange(DAY.minusDays(9), DAY.minusDays(1)))))
                    .containsExactly(SessionRule.OUTSIDE_PROGRAMME);
        }

        @Test
        void onePeriodOfSeveralIsEnough() {
            assertThat(broken(
                            null,
                            List.of(
                                    new DateRange(DAY.minusYears(2), DAY.minusDays(1)),
                                    new DateRange(DAY, DAY.plusYears(1)))))
                    .isEmpty();
        }

        @Test
        void aGroupThatNeverRanUnderAProgrammeMeetsWhenItLikes() {
            assertThat(broken(null, List.of())).isEmpty();
        }

        @Test
        void oneDayOfASeriesIsEnoughToBreakIt() {
            var period = List.of(new DateRange(DAY, DAY));

            assertThat(SessionRule.brokenBy(List.of(
                            new SessionFacts(DAY, null, period), new SessionFacts(DAY.plusWeeks(1), null, period))))
                    .containsExactly(SessionRule.OUTSIDE_PROGRAMME);
        }

        @Test
        void aNamedRoleMayGoOnAgainstIt() {
            assertThat(SessionRule.OUTSIDE_PROGRAMME.isOverridable()).isTrue();
        }
    }

    private static List<SessionRule> broken(@Nullable LocalDate closedOn, List<DateRange> periods) {
        return SessionRule.brokenBy(List.of(new SessionFacts(DAY, closedOn, periods)));
    }
}
