package pl.mors.activity.signup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.mors.activity.waiting.PlacesLeft.Left;

class SignUpWishTest {

    /** R16: a full club stops or queues. */
    @Test
    void aFullGroupStopsOrQueues() {
        assertThat(SignUpWish.offered(false, Left.PLACE)).contains(SignUpWish.PLACE);
        assertThat(SignUpWish.offered(false, Left.LINE)).contains(SignUpWish.LINE);
        assertThat(SignUpWish.offered(false, Left.NONE)).isEmpty();
    }

    /** Not even the number of its people is told. */
    @ParameterizedTest
    @EnumSource(
            value = Left.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CLOSED"})
    void ofAGroupWithHiddenMembershipResidentsAreCalledBackWhateverItsPlaces(Left left) {
        assertThat(SignUpWish.offered(true, left)).contains(SignUpWish.CALL);
    }

    /** On its last day, and by R17 from a meeting on. */
    @Test
    void aClosedGroupTakesNobody() {
        assertThat(SignUpWish.offered(false, Left.CLOSED)).isEmpty();
        assertThat(SignUpWish.offered(true, Left.CLOSED)).isEmpty();
    }
}
