package pl.mors.activity.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.activity.attendance.AttendanceStatus.ABSENT;
import static pl.mors.activity.attendance.AttendanceStatus.PRESENT;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pl.mors.activity.attendance.CorrectionOfSheet.Answer;
import pl.mors.activity.attendance.CorrectionOfSheet.Recorded;
import pl.mors.activity.attendance.Sheet.Minutes;
import pl.mors.person.PersonId;

class CorrectionOfSheetTest {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 8);
    private static final PersonId HALINA = PersonId.next();

    @Test
    void onTheDayItselfNothingIsAsked() {
        assertThat(CorrectionOfSheet.needsReason(DAY, DAY, () -> present(null), answer(ABSENT)))
                .isFalse();
        assertThat(CorrectionOfSheet.needsReason(DAY, DAY.plusDays(1), () -> present(null), answer(ABSENT)))
                .isTrue();
    }

    @Test
    void whatIsOnRecordIsNotAskedOnTheDayItself() {
        Supplier<Recorded> unasked = () -> {
            throw new AssertionError("nobody needs to know");
        };
        assertThat(CorrectionOfSheet.needsReason(DAY, DAY, unasked, answer(ABSENT)))
                .isFalse();
    }

    @Test
    void whatIsSaidOnceMoreIsNoCorrection() {
        assertThat(later(present(null), answer(PRESENT))).isFalse();
    }

    @Test
    void anAnswerThatComesLateTakesNothingBack() {
        assertThat(later(new Recorded(Map.of(), null), answer(ABSENT))).isFalse();
    }

    @Test
    void takingSomebodyOffIsACorrection() {
        assertThat(later(present(null), Sheet.of(Map.of(HALINA, Optional.empty()))))
                .isTrue();
    }

    @Test
    void minutesThatWereSaidAreCorrectedAlsoByLeavingThemBlank() {
        assertThat(later(present(10), minutes(10))).isFalse();
        assertThat(later(present(10), minutes(20))).isTrue();
        assertThat(later(present(10), minutes(Sheet.BLANK))).isTrue();
        assertThat(later(present(0), minutes(Sheet.BLANK))).isFalse();
        assertThat(later(present(null), minutes(Sheet.BLANK))).isFalse();
    }

    @Test
    void aNumberOfGuestsThatWasSaidIsCorrected() {
        assertThat(later(guests(4), saying(4))).isFalse();
        assertThat(later(guests(4), saying(5))).isTrue();
        assertThat(later(guests(4), saying(Sheet.BLANK))).isTrue();
        assertThat(later(guests(null), saying(5))).isFalse();
    }

    private static boolean later(Recorded recorded, Sheet sheet) {
        return CorrectionOfSheet.needsReason(DAY, DAY.plusDays(1), () -> recorded, sheet);
    }

    private static Recorded present(@Nullable Integer late) {
        return new Recorded(Map.of(HALINA, new Answer(PRESENT, late, null)), null);
    }

    private static Recorded guests(@Nullable Integer guests) {
        return new Recorded(Map.of(), guests);
    }

    private static Sheet answer(AttendanceStatus status) {
        return Sheet.of(Map.of(HALINA, Optional.of(status)));
    }

    private static Sheet minutes(Integer late) {
        return new Sheet(Map.of(HALINA, Optional.of(PRESENT)), Map.of(HALINA, new Minutes(late, null)), null);
    }

    private static Sheet saying(Integer guests) {
        return new Sheet(Map.of(), Map.of(), guests);
    }
}
