package pl.mors.activity.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.mors.platform.DateRange;
import pl.mors.platform.text.Texts;

@DisplayName("R03: days on which a session is support")
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

    @Property
    void aDayIsSupportExactlyWhenAProgrammeCoversIt(
            @ForAll @IntRange(max = 800) int day, @ForAll @IntRange(max = 400) int gap) {
        var first = new DateRange(LocalDate.of(2018, 9, 1), LocalDate.of(2019, 3, 31));
        var second = new DateRange(LocalDate.of(2019, 4, 1).plusDays(gap), LocalDate.of(2021, 3, 31));
        var asked = LocalDate.of(2018, 6, 1).plusDays(day);
        var refusals = SessionDay.check(List.of(asked), new SessionDay.Group(null, List.of(first, second)));
        assertThat(refusals.isEmpty()).isEqualTo(first.contains(asked) || second.contains(asked));
    }

    private static List<SessionDay.Refusal> broken(@Nullable LocalDate closedOn, List<DateRange> periods) {
        return SessionDay.check(List.of(DAY), new SessionDay.Group(closedOn, periods));
    }
}
