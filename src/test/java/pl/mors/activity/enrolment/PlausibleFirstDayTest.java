package pl.mors.activity.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlausibleFirstDayTest {

    private final Asked asked = new Asked();

    @Test
    void noPlaceBeginsBeforeBirth() {
        asked.bornOn = LocalDate.of(1990, 1, 1);
        asked.on = LocalDate.of(1, 1, 1);

        assertThat(new PlausibleFirstDay().check(asked.facts())).contains(EnrolmentRefusal.BEFORE_BIRTH);
        assertThat(EnrolmentRefusal.BEFORE_BIRTH.isOverridable()).isFalse();
    }

    @Test
    void noPlaceBeginsLongBeforeTheGroup() {
        asked.on = asked.earliest.minusDays(1);

        assertThat(new PlausibleFirstDay().check(asked.facts())).contains(EnrolmentRefusal.LONG_AGO);
    }

    @Test
    void noPlaceBeginsYearsAhead() {
        asked.on = asked.latest;
        assertThat(new PlausibleFirstDay().check(asked.facts())).isEmpty();

        asked.on = asked.latest.plusDays(1);
        assertThat(new PlausibleFirstDay().check(asked.facts())).contains(EnrolmentRefusal.FAR_AHEAD);
        assertThat(EnrolmentRefusal.FAR_AHEAD.isOverridable()).isFalse();
    }

    @Test
    void theEarliestDayIsADay() {
        asked.on = asked.earliest;

        assertThat(new PlausibleFirstDay().check(asked.facts())).isEmpty();
    }
}
