package pl.mors.intake.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What each column of a list holds.
 *
 * @param headerLine line of the headers in the file, from 1
 * @param headers as they stand there
 * @param targets one for each header
 * @param startedAsDeclared whether the list has no day of a declaration, so that the first day of taking part stands for it
 */
public record Columns(int headerLine, List<String> headers, List<Target> targets, boolean startedAsDeclared) {

    public Columns {
        headers = List.copyOf(headers);
        targets = List.copyOf(targets);
        if (headers.size() != targets.size()) {
            throw new IllegalArgumentException("a target for each header");
        }
    }

    /** The column of a target, counted from 0; -1 when there is none. */
    public int of(Target target) {
        return targets.indexOf(target);
    }

    public boolean has(Target target) {
        return targets.contains(target);
    }

    /** The same columns with what a clerk says that they hold. */
    public Columns with(List<Target> corrected) {
        return new Columns(headerLine, headers, corrected, false);
    }

    /** Targets that several columns claim. */
    public static Collection<Target> claimedTwice(List<Target> targets) {
        Map<Target, Integer> seen = new EnumMap<>(Target.class);
        targets.stream()
                .filter(target -> target != Target.IGNORED)
                .forEach(target -> seen.merge(target, 1, Integer::sum));
        return seen.keySet().stream()
                .filter(target -> seen.getOrDefault(target, 0) > 1)
                .toList();
    }

    /** How many columns are read. */
    public long read() {
        return targets.stream().filter(target -> target != Target.IGNORED).count();
    }

    /** Targets by their names, as they are kept. */
    public static List<Target> ofNames(Collection<String> names) {
        return new ArrayList<>(names.stream()
                .map(name -> Arrays.stream(Target.values())
                        .filter(target -> target.name().equals(name))
                        .findFirst()
                        .orElse(Target.IGNORED))
                .toList());
    }
}
