package pl.mors.activity.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R16: a full group stops the intake or lets people wait")
class FullGroupTest {

    private final Asked asked = new Asked();

    @BeforeEach
    void tenPlaces() {
        asked.capacity = 10;
    }

    @Test
    void theLastPlaceIsGivenAndNoFurtherOne() {
        asked.taken = 9;
        assertThat(check()).isEmpty();
        asked.taken = 10;
        assertThat(check()).contains(EnrolmentRefusal.GROUP_FULL);
    }

    @Test
    void whoComesToAFullGroupThatQueuesIsSentToTheList() {
        asked.queues = true;
        asked.taken = 10;
        assertThat(check()).contains(EnrolmentRefusal.OTHERS_WAIT);
    }

    @Test
    void aFreePlaceBelongsToWhoWaits() {
        asked.queues = true;
        asked.taken = 9;
        assertThat(check()).isEmpty();
        asked.waiting = 1;
        assertThat(check()).contains(EnrolmentRefusal.OTHERS_WAIT);
    }

    @Test
    void aGroupThatStopsKnowsNobodyWhoWaits() {
        asked.taken = 9;
        asked.waiting = 1;
        assertThat(check()).isEmpty();
    }

    @Test
    void aGroupWithoutCapacityIsNeverFull() {
        asked.capacity = null;
        asked.queues = true;
        asked.taken = 1000;
        asked.waiting = 1;
        assertThat(check()).isEmpty();
    }

    @Test
    void aNamedRoleMayGoOnAgainstIt() {
        assertThat(EnrolmentRefusal.GROUP_FULL.isOverridable()).isTrue();
        assertThat(EnrolmentRefusal.OTHERS_WAIT.isOverridable()).isTrue();
    }

    private Optional<EnrolmentRefusal> check() {
        return new FullGroup().check(asked.facts());
    }
}
