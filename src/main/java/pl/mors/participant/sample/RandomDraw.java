package pl.mors.participant.sample;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Draws participants at random so that the draw can be repeated: the numbers in ascending order are shuffled by
 * {@link Collections#shuffle} with {@link Random} of the seed, whose results Java promises, and the first ones are taken.
 * Source: our own; an inspection asks for a sample that the one who is inspected did not choose.
 */
final class RandomDraw {

    private RandomDraw() {}

    /**
     * The numbers drawn, in ascending order.
     *
     * @param numbers of all participants among whom is drawn; each once
     * @param size how many to draw; all of them when there are not more
     */
    static List<Integer> draw(Collection<Integer> numbers, int size, long seed) {
        var shuffled = new ArrayList<>(numbers);
        Collections.sort(shuffled);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled.stream().limit(size).sorted().toList();
    }
}
