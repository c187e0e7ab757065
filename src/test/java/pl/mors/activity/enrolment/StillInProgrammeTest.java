package pl.mors.activity.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R03: support counts until the exit")
class StillInProgrammeTest {

    private final Asked asked = new Asked();

    @Test
    void whoLeftBeforeGetsNoPlaceWithoutAReason() {
        asked.exitedOn = Asked.TODAY.minusDays(1);

        assertThat(new StillInProgramme().check(asked.facts())).contains(EnrolmentRefusal.LEFT_PROGRAMME);
        assertThat(EnrolmentRefusal.LEFT_PROGRAMME.isOverridable()).isTrue();
    }

    @Test
    void theDayOfTheExitIsTheLastInTheProgramme() {
        asked.exitedOn = Asked.TODAY;

        assertThat(new StillInProgramme().check(asked.facts())).isEmpty();
    }
}
