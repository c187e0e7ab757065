package pl.mors.participant.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pl.mors.participant.ranking.Ranking.Standing;

/**
 * Who takes the free places: in order, but nobody beyond a group's greatest share, and nobody in a place that the groups' least shares
 * still need. A place that nobody of such a group wants is not left empty. Of two people of the same groups the first always goes
 * first. Source: the shares of the programme's call; how they meet the order no published rules say [M].
 */
final class PlacesByShare {

    private final int free;
    private final Map<String, Integer> needed = new HashMap<>();
    private final Map<String, Integer> open = new HashMap<>();
    private final Map<Set<String>, Integer> toCome = new HashMap<>();
    private final Set<Set<String>> waiting = new HashSet<>();
    private final Set<Integer> chosen = new HashSet<>();

    private PlacesByShare(List<Standing> ordered, int free, List<Quota> quotas) {
        this.free = free;
        for (var quota : quotas) {
            int wanting = (int) ordered.stream()
                    .filter(one -> one.groups().contains(quota.group()))
                    .count();
            needed.merge(quota.group(), Math.min(quota.atLeast(), wanting), Math::max);
            open.merge(quota.group(), quota.atMost(), Math::min);
        }
        ordered.forEach(one -> toCome.merge(watched(one), 1, Integer::sum));
    }

    /** @return the numbers of those who take a place */
    static Set<Integer> choose(List<Standing> ordered, int free, List<Quota> quotas) {
        return new PlacesByShare(ordered, free, quotas).choose(ordered);
    }

    private Set<Integer> choose(List<Standing> ordered) {
        var passedOver = new ArrayList<Standing>();
        for (var one : ordered) {
            toCome.merge(watched(one), -1, Integer::sum);
            if (mayTake(one)) {
                take(one);
            } else {
                passedOver.add(one);
            }
        }
        for (var one : passedOver) {
            if (chosen.size() < free && !isFull(one)) {
                take(one);
            }
        }
        return chosen;
    }

    private boolean mayTake(Standing one) {
        int left = free - chosen.size() - 1;
        if (left < 0 || isFull(one) || waiting.contains(watched(one))) {
            return false;
        }
        int after = fewestFor(neededWithout(watched(one)));
        if (after > left && after >= fewestFor(needed)) {
            waiting.add(watched(one));
            return false;
        }
        return true;
    }

    private void take(Standing one) {
        chosen.add(one.number());
        needed.putAll(neededWithout(watched(one)));
        one.groups().forEach(group -> open.computeIfPresent(group, (code, places) -> places - 1));
    }

    private Map<String, Integer> neededWithout(Set<String> groups) {
        var rest = new HashMap<>(needed);
        groups.forEach(group -> rest.computeIfPresent(group, (code, places) -> Math.max(0, places - 1)));
        return rest;
    }

    /** How few of those still to come can fill the needed places: whoever is of the most groups counts for all of them. */
    private int fewestFor(Map<String, Integer> places) {
        var unmet = new HashMap<>(places);
        int people = 0;
        var kinds = toCome.entrySet().stream()
                .sorted(Comparator.comparingInt(kind -> -kind.getKey().size()))
                .toList();
        for (var kind : kinds) {
            int most = kind.getKey().stream()
                    .mapToInt(group -> unmet.getOrDefault(group, 0))
                    .max()
                    .orElse(0);
            int taken = Math.min(kind.getValue(), most);
            people += taken;
            kind.getKey().forEach(group -> unmet.computeIfPresent(group, (code, left) -> Math.max(0, left - taken)));
        }
        return people + unmet.values().stream().mapToInt(Integer::intValue).sum();
    }

    private boolean isFull(Standing one) {
        return one.groups().stream().anyMatch(group -> open.getOrDefault(group, 1) <= 0);
    }

    /** Only these groups tell people apart here. */
    private Set<String> watched(Standing one) {
        return one.groups().stream().filter(open::containsKey).collect(Collectors.toSet());
    }
}
