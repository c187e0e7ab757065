package pl.mors.programme.catalogue;

import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import pl.mors.programme.SupportsOfProgramme.OnDay;

/**
 * What a new version of a programme file takes away: supports that counted before it and do not count after it, because the period,
 * the need of a declaration or a kind of activity changed. Each of these bears on all supports of a kind and day in one direction,
 * therefore their numbers are enough; what a version adds elsewhere makes up for nothing. Source: a figure that was reported does
 * not shrink unseen (docs/decisions/0015).
 *
 * @param kinds of activity that lose supports, in the order of their keys
 */
public record DroppedSupports(List<Kind> kinds) {

    public DroppedSupports {
        kinds = List.copyOf(kinds);
    }

    /** @param supports how many of them stop counting */
    public record Kind(String name, int supports) {}

    /** @param name of a kind of activity by its key */
    static DroppedSupports between(List<OnDay> before, List<OnDay> after, UnaryOperator<String> name) {
        var left = after.stream().collect(Collectors.toMap(DroppedSupports::kindAndDay, OnDay::supports, Integer::sum));
        var lost = new TreeMap<String, Integer>();
        before.stream()
                .collect(Collectors.toMap(DroppedSupports::kindAndDay, OnDay::supports, Integer::sum))
                .forEach((which, counted) -> {
                    int less = counted - left.getOrDefault(which, 0);
                    if (less > 0) {
                        lost.merge(which.activityKind(), less, Integer::sum);
                    }
                });
        return new DroppedSupports(lost.entrySet().stream()
                .map(kind -> new Kind(name.apply(kind.getKey()), kind.getValue()))
                .toList());
    }

    public int total() {
        return kinds.stream().mapToInt(Kind::supports).sum();
    }

    private static OnDay kindAndDay(OnDay supports) {
        return new OnDay(supports.activityKind(), supports.day(), 0);
    }
}
