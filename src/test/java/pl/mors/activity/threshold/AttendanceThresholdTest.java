package pl.mors.activity.threshold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.mors.activity.threshold.AttendanceThreshold.Attainment;
import pl.mors.activity.threshold.AttendanceThreshold.Time;

@DisplayName("R18 attendance threshold of a course or training")
class AttendanceThresholdTest {

    private static final AttendanceThreshold FOUR_FIFTHS = new AttendanceThreshold(80, false);

    /** Ten sessions of an hour: eight must be attended. */
    @ParameterizedTest(name = "{0} attended, {1} missed of ten: {2}")
    @CsvSource({
        "0, 0, WITHIN_REACH",
        "5, 1, WITHIN_REACH",
        "5, 2, IN_DANGER",
        "7, 2, IN_DANGER",
        "8, 0, MET",
        "8, 2, MET",
        "7, 3, OUT_OF_REACH",
        "0, 3, OUT_OF_REACH",
        "10, 0, MET"
    })
    void ofTenHours(int attended, int missed, Attainment attainment) {
        int ahead = 10 - attended - missed;
        var time = new Time(attended * 60, missed * 60, 0, ahead * 60, ahead == 0 ? 0 : 60);
        assertThat(FOUR_FIFTHS.attainment(time)).isEqualTo(attainment);
        assertThat(FOUR_FIFTHS.spare(time)).isEqualTo((2 - missed) * 60);
    }

    @Test
    void aLongSessionWeighsMoreThanAShortOne() {
        assertThat(FOUR_FIFTHS.attainment(new Time(60, 0, 0, 240, 180))).isEqualTo(Attainment.IN_DANGER);
        assertThat(FOUR_FIFTHS.attainment(new Time(60, 0, 0, 240, 60))).isEqualTo(Attainment.WITHIN_REACH);
    }

    /** Of 91 minutes 72.8 must be attended: 72 are too few. */
    @Test
    void aPartOfAMinuteIsAWholeOne() {
        assertThat(FOUR_FIFTHS.attainment(new Time(72, 19, 0, 0, 0))).isEqualTo(Attainment.OUT_OF_REACH);
        assertThat(FOUR_FIFTHS.attainment(new Time(73, 18, 0, 0, 0))).isEqualTo(Attainment.MET);
    }

    /** One hour of one was attended, of a course of ten: whoever leaves then has not completed it. */
    @Test
    void theCourseIsCompletedByTheShareOfAllOfIt() {
        var first = new Time(60, 0, 0, 0, 0);
        assertThat(FOUR_FIFTHS.attainment(first)).isEqualTo(Attainment.MET);
        assertThat(FOUR_FIFTHS.isCompleted(first, 540)).isFalse();
        assertThat(FOUR_FIFTHS.isCompleted(first, 0)).isTrue();
        assertThat(FOUR_FIFTHS.isCompleted(new Time(480, 0, 0, 0, 0), 120)).isTrue();
        assertThat(FOUR_FIFTHS.isCompleted(new Time(479, 1, 0, 0, 0), 120)).isFalse();
        assertThat(FOUR_FIFTHS.isCompleted(new Time(480, 0, 0, 60, 60), 0))
                .as("something lies ahead")
                .isFalse();
        var excused = new Time(480, 120, 120, 0, 0);
        assertThat(new AttendanceThreshold(80, true).isCompleted(excused, 120)).isTrue();
        assertThat(FOUR_FIFTHS.isCompleted(excused, 120)).isFalse();
    }

    @Test
    void nothingIsMetWhereNothingTakesPlace() {
        assertThat(FOUR_FIFTHS.attainment(new Time(0, 0, 0, 0, 0))).isEqualTo(Attainment.WITHIN_REACH);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 101})
    void noShareOfOtherPercents(int percent) {
        assertThatThrownBy(() -> new AttendanceThreshold(percent, false)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void whoAttendsTheNextSessionStandsNoWorseThanWhoMissesIt(
            @ForAll @IntRange(min = 1, max = 100) int percent,
            @ForAll @IntRange(max = 3000) int attended,
            @ForAll @IntRange(max = 3000) int missed,
            @ForAll @IntRange(min = 1, max = 480) int next,
            @ForAll @IntRange(max = 3000) int rest) {
        var threshold = new AttendanceThreshold(percent, false);
        var there = threshold.attainment(new Time(attended + next, missed, 0, rest, Math.min(next, rest)));
        var away = threshold.attainment(new Time(attended, missed + next, 0, rest, Math.min(next, rest)));
        assertThat(there).isLessThanOrEqualTo(away);
    }

    @Property
    void whenAllIsOverItIsMetOrOutOfReach(
            @ForAll @IntRange(min = 1, max = 100) int percent,
            @ForAll @IntRange(max = 6000) int attended,
            @ForAll @IntRange(min = 1, max = 6000) int missed) {
        var over = new Time(attended, missed, 0, 0, 0);
        assertThat(new AttendanceThreshold(percent, false).attainment(over) == Attainment.MET)
                .isEqualTo(attended * 100 >= percent * (attended + missed));
    }

    /** Ten hours, of which three were missed, two of them with an excuse: seven of ten, or seven of eight. */
    @Test
    void anExcuseIsAnAbsenceOrLeavesTheWhole() {
        var time = new Time(420, 180, 120, 0, 0);
        assertThat(FOUR_FIFTHS.attainment(time)).isEqualTo(Attainment.OUT_OF_REACH);
        var leavingOut = new AttendanceThreshold(80, true);
        assertThat(leavingOut.attainment(time)).isEqualTo(Attainment.MET);
        assertThat(leavingOut.spare(time)).isEqualTo(36);
        assertThat(leavingOut.counted(time)).isEqualTo(new Time(420, 60, 0, 0, 0));
    }

    /** Ten hours, of which three were missed, two of them with an excuse; one hour of each is made up for. */
    @Test
    void whatIsMadeUpForIsAttended() {
        var missed = new Time(420, 180, 120, 0, 0);
        assertThat(missed.madeUp(120, 60)).isEqualTo(new Time(540, 60, 60, 0, 0));
        assertThat(FOUR_FIFTHS.attainment(missed)).isEqualTo(Attainment.OUT_OF_REACH);
        assertThat(FOUR_FIFTHS.attainment(missed.madeUp(120, 60))).isEqualTo(Attainment.MET);
        assertThat(new AttendanceThreshold(80, true).counted(missed.madeUp(120, 60)))
                .isEqualTo(new Time(540, 0, 0, 0, 0));
    }

    @Test
    void excusesAloneCompleteNothing() {
        assertThat(new AttendanceThreshold(80, true).attainment(new Time(0, 600, 600, 0, 0)))
                .isEqualTo(Attainment.WITHIN_REACH);
    }
}
