package pl.mors.casework.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GrantedTimeTest {

    @Test
    void heldAndPlannedMeetingsTogetherFillIt() {
        var time = new GrantedTime(600, 300, 240);
        assertThat(time.left()).isEqualTo(60);
        assertThat(time.allows(60)).isTrue();
        assertThat(time.allows(61)).isFalse();
        assertThat(time.beyond()).isZero();
    }

    @Test
    void whatWasHeldBeyondItIsCountedAndLeavesNothing() {
        var time = new GrantedTime(600, 660, 0);
        assertThat(time.beyond()).isEqualTo(60);
        assertThat(time.left()).isZero();
        assertThat(time.allows(1)).isFalse();
    }
}
