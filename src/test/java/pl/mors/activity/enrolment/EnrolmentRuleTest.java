package pl.mors.activity.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.mors.platform.text.Texts;

class EnrolmentRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2019, 5, 15);

    @ParameterizedTest
    @EnumSource
    void everyRefusalHasASentence(EnrolmentRule rule) {
        var key = "activity.enrolment.refused." + rule.code();

        assertThat(Texts.t(key)).isNotEqualTo(key);
    }

    @Test
    void nothingSpeaksAgainstAFreePlaceForADeclaredGrownUp() {
        assertThat(EnrolmentRule.brokenBy(new Asked().facts())).isEmpty();
    }

    @Test
    void everyReasonIsToldAtOnce() {
        var asked = new Asked();
        asked.capacity = 10;
        asked.taken = 10;
        asked.ageTo = 20;

        assertThat(EnrolmentRule.brokenBy(asked.facts()))
                .isEqualTo(List.of(EnrolmentRule.GROUP_FULL, EnrolmentRule.TOO_OLD));
    }

    @Nested
    class GroupClosed {

        @Test
        void takesNobodyFromTheDayOfClosingOn() {
            assertThat(brokenWithGroupClosedOn(TODAY)).containsExactly(EnrolmentRule.GROUP_CLOSED);
            assertThat(brokenWithGroupClosedOn(TODAY.plusDays(1))).isEmpty();
        }

        @Test
        void nobodyMayGoOnAgainstIt() {
            assertThat(EnrolmentRule.GROUP_CLOSED.isOverridable()).isFalse();
        }

        private List<EnrolmentRule> brokenWithGroupClosedOn(LocalDate day) {
            var asked = new Asked();
            asked.groupClosedOn = day;
            return EnrolmentRule.brokenBy(asked.facts());
        }
    }

    @Nested
    class AlreadyEnrolled {

        @Test
        void onePersonOnePlace() {
            var asked = new Asked();
            asked.alreadyEnrolled = true;

            assertThat(EnrolmentRule.brokenBy(asked.facts())).containsExactly(EnrolmentRule.ALREADY_ENROLLED);
            assertThat(EnrolmentRule.ALREADY_ENROLLED.isOverridable()).isFalse();
        }
    }

    @Nested
    class GroupFull {

        @Test
        void theLastPlaceIsGivenAndNoFurtherOne() {
            assertThat(brokenWith(10, 9)).isEmpty();
            assertThat(brokenWith(10, 10)).containsExactly(EnrolmentRule.GROUP_FULL);
        }

        @Test
        void aGroupWithoutCapacityIsNeverFull() {
            assertThat(brokenWith(null, 1000)).isEmpty();
        }

        @Test
        void aNamedRoleMayGoOnAgainstIt() {
            assertThat(EnrolmentRule.GROUP_FULL.isOverridable()).isTrue();
        }

        private List<EnrolmentRule> brokenWith(@Nullable Integer capacity, int taken) {
            var asked = new Asked();
            asked.capacity = capacity;
            asked.taken = taken;
            return EnrolmentRule.brokenBy(asked.facts());
        }
    }

    @Nested
    class Age {

        @Test
        void theLowerLimitIsReachedOnTheBirthday() {
            assertThat(brokenFor(TODAY.minusYears(60), 60, null)).isEmpty();
            assertThat(brokenFor(TODAY.minusYears(60).plusDays(1), 60, null)).containsExactly(EnrolmentRule.TOO_YOUNG);
        }

        @Test
        void theUpperLimitIsPassedOnTheNextBirthday() {
            assertThat(brokenFor(TODAY.minusYears(19).plusDays(1), null, 18)).isEmpty();
            assertThat(brokenFor(TODAY.minusYears(19), null, 18)).containsExactly(EnrolmentRule.TOO_OLD);
        }

        @Test
        void whoWasBornOnTheLeapDayAgesOnTheDayAfterItInOtherYears() {
            var asked = new Asked();
            asked.bornOn = LocalDate.of(2000, 2, 29);
            asked.on = LocalDate.of(2019, 2, 28);

            assertThat(asked.facts().age()).isEqualTo(18);
        }

        private List<EnrolmentRule> brokenFor(LocalDate bornOn, @Nullable Integer from, @Nullable Integer to) {
            var asked = new Asked();
            asked.bornOn = bornOn;
            asked.ageFrom = from;
            asked.ageTo = to;
            return EnrolmentRule.brokenBy(asked.facts());
        }
    }

    @Nested
    class NotDeclared {

        @Test
        void supportNeedsADeclarationOfThatDayOrEarlier() {
            assertThat(brokenWhenNeededAndDeclaredOn(TODAY)).isEmpty();
            assertThat(brokenWhenNeededAndDeclaredOn(TODAY.plusDays(1))).containsExactly(EnrolmentRule.NOT_DECLARED);
            assertThat(brokenWhenNeededAndDeclaredOn(null)).containsExactly(EnrolmentRule.NOT_DECLARED);
        }

        @Test
        void whatIsNoSupportNeedsNone() {
            var asked = new Asked();
            asked.declarationNeeded = false;
            asked.declaredOn = null;

            assertThat(EnrolmentRule.brokenBy(asked.facts())).isEmpty();
        }

        private List<EnrolmentRule> brokenWhenNeededAndDeclaredOn(@Nullable LocalDate day) {
            var asked = new Asked();
            asked.declarationNeeded = true;
            asked.declaredOn = day;
            return EnrolmentRule.brokenBy(asked.facts());
        }
    }

    /** A request against which no rule speaks, until a test changes it. */
    private static final class Asked {

        private LocalDate on = TODAY;
        private @Nullable LocalDate groupClosedOn;
        private @Nullable Integer capacity = 12;
        private int taken;
        private @Nullable Integer ageFrom;
        private @Nullable Integer ageTo;
        private LocalDate bornOn = LocalDate.of(1950, 3, 2);
        private boolean alreadyEnrolled;
        private boolean declarationNeeded = true;
        private @Nullable LocalDate declaredOn = LocalDate.of(2019, 1, 10);

        EnrolmentFacts facts() {
            return new EnrolmentFacts(
                    on,
                    groupClosedOn,
                    capacity,
                    taken,
                    ageFrom,
                    ageTo,
                    bornOn,
                    alreadyEnrolled,
                    declarationNeeded,
                    declaredOn);
        }
    }
}
