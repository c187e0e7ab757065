package pl.mors.participant.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RandomDrawTest {

    /** The result that an auditor wrote down once must come out again with every later version. */
    @Test
    void drawsTheSameAgain() {
        var numbers = IntStream.rangeClosed(1, 124).boxed().toList();
        assertThat(RandomDraw.draw(numbers, 5, 2019)).containsExactly(27, 32, 44, 92, 115);
    }

    @Property
    void drawsAsManyDifferentOnesAsAskedWhateverTheirOrder(
            @ForAll @Size(min = 1, max = 60) Set<@IntRange(min = 1, max = 500) Integer> numbers,
            @ForAll @IntRange(min = 1, max = 80) int size,
            @ForAll long seed) {
        var drawn = RandomDraw.draw(numbers, size, seed);
        var otherOrder = new ArrayList<>(numbers);
        Collections.reverse(otherOrder);

        assertThat(drawn)
                .hasSize(Math.min(size, numbers.size()))
                .doesNotHaveDuplicates()
                .isSubsetOf(numbers)
                .isSorted()
                .isEqualTo(RandomDraw.draw(otherOrder, size, seed));
    }

    @Test
    void leavesNobodyOut() {
        var ever = IntStream.range(0, 300)
                .mapToObj(seed -> RandomDraw.draw(List.of(1, 2, 3, 4, 5, 6, 7, 8), 2, seed))
                .flatMap(List::stream)
                .distinct();
        assertThat(ever).hasSize(8);
    }
}
