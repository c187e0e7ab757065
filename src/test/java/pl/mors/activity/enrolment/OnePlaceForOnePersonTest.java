package pl.mors.activity.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OnePlaceForOnePersonTest {

    @Test
    void nobodyGetsASecondPlaceWhateverTheReason() {
        var asked = new Asked();
        assertThat(new OnePlaceForOnePerson().check(asked.facts())).isEmpty();
        asked.alreadyEnrolled = true;

        assertThat(new OnePlaceForOnePerson().check(asked.facts())).contains(EnrolmentRefusal.ALREADY_ENROLLED);
        assertThat(EnrolmentRefusal.ALREADY_ENROLLED.isOverridable()).isFalse();
    }
}
