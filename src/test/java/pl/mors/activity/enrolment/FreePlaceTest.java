package pl.mors.activity.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FreePlaceTest {

    @Test
    void theLastPlaceIsGivenAndNoFurtherOne() {
        assertThat(check(10, 9)).isEmpty();
        assertThat(check(10, 10)).contains(EnrolmentRefusal.GROUP_FULL);
    }

    @Test
    void aGroupWithoutCapacityIsNeverFull() {
        assertThat(check(null, 1000)).isEmpty();
    }

    @Test
    void aNamedRoleMayGoOnAgainstIt() {
        assertThat(EnrolmentRefusal.GROUP_FULL.isOverridable()).isTrue();
    }

    private static Optional<EnrolmentRefusal> check(@Nullable Integer capacity, int taken) {
        var asked = new Asked();
        asked.capacity = capacity;
        asked.taken = taken;
        return new FreePlace().check(asked.facts());
    }
}
