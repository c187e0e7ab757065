package pl.mors.activity.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.mors.activity.session.SessionStatus;
import pl.mors.platform.text.Texts;

class SheetDayTest {

    private static final LocalDate TODAY = LocalDate.of(2019, 5, 15);

    @ParameterizedTest
    @EnumSource
    void everyRefusalHasASentence(SheetDay.Refusal refusal) {
        var key = refusal.textKey();

        assertThat(Texts.t(key)).isNotEqualTo(key);
    }

    @Test
    void attendanceIsRecordedOnTheDayAndEverAfter() {
        assertThat(broken(TODAY, SessionStatus.PLANNED)).isEmpty();
        assertThat(broken(TODAY.minusYears(1), SessionStatus.PLANNED)).isEmpty();
        assertThat(broken(TODAY.minusYears(1), SessionStatus.HELD)).isEmpty();
    }

    @Test
    void refusesASessionOfAComingDay() {
        assertThat(broken(TODAY.plusDays(1), SessionStatus.PLANNED)).contains(SheetDay.Refusal.SESSION_IN_FUTURE);
    }

    @Test
    void refusesASessionThatWasCalledOffOrMoved() {
        assertThat(broken(TODAY, SessionStatus.CANCELLED)).contains(SheetDay.Refusal.SESSION_CANCELLED);
        assertThat(broken(TODAY, SessionStatus.MOVED)).contains(SheetDay.Refusal.SESSION_MOVED);
    }

    private static Optional<SheetDay.Refusal> broken(LocalDate day, SessionStatus status) {
        return SheetDay.check(day, status, TODAY);
    }
}
