package pl.mors.casework.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressDifferenceTest {

    @Test
    void isExitLessEntryInEachArea() {
        var difference = ProgressDifference.between(List.of(1, 3, 4, 2), List.of(4, 3, 3, 3));
        assertThat(difference.byArea()).containsExactly(3, 0, -1, 1);
        assertThat(difference.better()).isEqualTo(2);
        assertThat(difference.same()).isEqualTo(1);
        assertThat(difference.worse()).isEqualTo(1);
    }

    @Test
    void answersToOtherAreasAreNotCompared() {
        assertThatThrownBy(() -> ProgressDifference.between(List.of(1, 2), List.of(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
