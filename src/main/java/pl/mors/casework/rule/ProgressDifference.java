package pl.mors.casework.rule;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How far somebody came between two answers to the same edition of the questionnaire. Source: social-effectiveness questionnaire,
 * progress is a move on the scale [ef-spol].
 *
 * @param byArea exit less entry, in the order of the areas
 */
public record ProgressDifference(List<Integer> byArea) {

    public ProgressDifference {
        byArea = List.copyOf(byArea);
    }

    /**
     * The difference.
     *
     * @throws IllegalArgumentException when the answers are not to the same areas
     */
    public static ProgressDifference between(List<Integer> entry, List<Integer> exit) {
        if (entry.size() != exit.size()) {
            throw new IllegalArgumentException(entry.size() + " areas and " + exit.size());
        }
        return new ProgressDifference(IntStream.range(0, entry.size())
                .map(area -> exit.get(area) - entry.get(area))
                .boxed()
                .toList());
    }

    public long better() {
        return byArea.stream().filter(move -> move > 0).count();
    }

    public long worse() {
        return byArea.stream().filter(move -> move < 0).count();
    }

    public long same() {
        return byArea.stream().filter(move -> move == 0).count();
    }
}
