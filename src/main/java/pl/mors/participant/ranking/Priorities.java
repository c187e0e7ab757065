package pl.mors.participant.ranking;

import java.util.List;
import java.util.stream.IntStream;

/** Names the priorities that somebody meets. */
final class Priorities {

    private Priorities() {}

    /** @param met in the order of those criteria that are priorities */
    static String words(List<Criterion> criteria, List<Boolean> met) {
        var priorities = criteria.stream()
                .filter(criterion -> criterion.kind() == Criterion.Kind.PRIORITY)
                .toList();
        return String.join(
                "; ",
                IntStream.range(0, Math.min(priorities.size(), met.size()))
                        .filter(met::get)
                        .mapToObj(i -> priorities.get(i).name())
                        .toList());
    }
}
