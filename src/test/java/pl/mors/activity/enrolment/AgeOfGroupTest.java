package pl.mors.activity.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgeOfGroupTest {

    @Test
    void theLowerLimitIsReachedOnTheBirthday() {
        assertThat(check(Asked.TODAY.minusYears(60), 60, null)).isEmpty();
        assertThat(check(Asked.TODAY.minusYears(60).plusDays(1), 60, null)).contains(EnrolmentRefusal.TOO_YOUNG);
    }

    @Test
    void theUpperLimitIsPassedOnTheNextBirthday() {
        assertThat(check(Asked.TODAY.minusYears(19).plusDays(1), null, 18)).isEmpty();
        assertThat(check(Asked.TODAY.minusYears(19), null, 18)).contains(EnrolmentRefusal.TOO_OLD);
    }

    @Test
    void whoWasBornOnTheLeapDayAgesOnTheLastOfFebruaryInOtherYears() {
        var asked = new Asked();
        asked.bornOn = LocalDate.of(2000, 2, 29);
        asked.on = LocalDate.of(2019, 2, 28);

        assertThat(asked.facts().age()).isEqualTo(19);
    }

    private static Optional<EnrolmentRefusal> check(LocalDate bornOn, @Nullable Integer from, @Nullable Integer to) {
        var asked = new Asked();
        asked.bornOn = bornOn;
        asked.ageFrom = from;
        asked.ageTo = to;
        return new AgeOfGroup().check(asked.facts());
    }
}
