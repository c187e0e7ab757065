package pl.mors.activity.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R17: a group that met so many times takes in nobody new")
class ClosedFromMeetingTest {

    private final Asked asked = new Asked();

    @Test
    void newcomersJoinUntilTheThirdMeetingAndNotFromTheFourth() {
        asked.closesAfter = 3;
        asked.held = 2;
        assertThat(check()).isEmpty();
        asked.held = 3;
        assertThat(check()).contains(EnrolmentRefusal.CLOSED_TO_NEWCOMERS);
        asked.held = 30;
        assertThat(check()).contains(EnrolmentRefusal.CLOSED_TO_NEWCOMERS);
    }

    @Test
    void whoWasAMemberReturns() {
        asked.closesAfter = 3;
        asked.held = 30;
        asked.wasMember = true;
        assertThat(check()).isEmpty();
    }

    @Test
    void whoJoinedInTimeAndIsWrittenDownLaterIsLetInWithAReason() {
        asked.closesAfter = 3;
        asked.held = 1;
        asked.heldByNow = 3;
        assertThat(check()).contains(EnrolmentRefusal.CLOSED_SINCE);
        assertThat(EnrolmentRefusal.CLOSED_SINCE.isOverridable()).isTrue();
        asked.heldByNow = 2;
        assertThat(check()).isEmpty();
    }

    @Test
    void anOpenGroupStaysOpen() {
        asked.held = 300;
        assertThat(check()).isEmpty();
    }

    @Test
    void noReasonOpensIt() {
        assertThat(EnrolmentRefusal.CLOSED_TO_NEWCOMERS.isOverridable()).isFalse();
    }

    private Optional<EnrolmentRefusal> check() {
        return new ClosedFromMeeting().check(asked.facts());
    }
}
