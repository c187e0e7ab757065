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

class SessionDayTest {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 15);

    @ParameterizedTest
    @EnumSource
    void everyRefusalHasASentence(SessionDay.Refusal refusal) {
        var key = refusal.textKey();

        assertThat(Texts.t(key)).isNotEqualTo(key);
    }

    @Nested
    class GroupClosed {

        @Test
        void meetsNoMoreFromTheDayOfClosingOn() {
            assertThat(broken(DAY, List.of())).containsExactly(SessionDay.Refusal.GROUP_CLOSED);
            assertThat(broken(DAY.plusDays(1), List.of())).isEmpty();
            assertThat(SessionDay.Refusal.GROUP_CLOSED.isOverridable()).isFalse();
        }
    }

    @Nested
    class OutsideProgramme {

        @Test
        void bothDaysOfAPeriodBelongToIt() {
            assertThat(broken(null, List.of(new DateRange(DAY, DAY)))).isEmpty();
            assertThat(broken(null, List.of(new DateRange(DAY.plusDays(1), null))))
                    .containsExactly(SessionDay.Refusal.OUTSIDE_PROGRAMME);
            assertThat(broken(null, List.of(new DateRange(DAY.minusDays(9), DAY.minusDays(1)))))
                    .containsExactly(SessionDay.Refusal.OUTSIDE_PROGRAMME);
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

            assertThat(SessionDay.check(List.of(DAY, DAY.plusWeeks(1)), new SessionDay.Group(null, period)))
                    .containsExactly(SessionDay.Refusal.OUTSIDE_PROGRAMME);
        }

        @Test
        void aNamedRoleMayGoOnAgainstIt() {
            assertThat(SessionDay.Refusal.OUTSIDE_PROGRAMME.isOverridable()).isTrue();
        }
    }

    private static List<SessionDay.Refusal> broken(@Nullable LocalDate closedOn, List<DateRange> periods) {
        return SessionDay.check(List.of(DAY), new SessionDay.Group(closedOn, periods));
    }
}
