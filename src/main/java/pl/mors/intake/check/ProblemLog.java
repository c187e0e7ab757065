package pl.mors.intake.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.mors.intake.listing.Problem;
import pl.mors.intake.listing.Problem.Severity;

/** Gathers problems: counts all, and keeps of each severity as many as a person could work through. */
final class ProblemLog {

    private static final int MOST_TOLD = 2_000;
    private static final Comparator<Problem> IN_ORDER = Comparator.comparingInt(Problem::line)
            .thenComparing(Problem::severity)
            .thenComparingInt(Problem::column);

    private final List<Problem> told = new ArrayList<>();
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private final Set<Integer> troubled = new HashSet<>();

    void add(Problem problem) {
        if (counts.merge(problem.severity(), 1, Integer::sum) <= MOST_TOLD) {
            told.add(problem);
        }
        if (problem.severity() != Severity.NOTE && problem.line() != Problem.WHOLE_LIST) {
            troubled.add(problem.line());
        }
    }

    void addAll(Collection<Problem> problems) {
        problems.forEach(this::add);
    }

    List<Problem> told() {
        return told.stream().sorted(IN_ORDER).toList();
    }

    Map<Severity, Integer> counts() {
        return counts;
    }

    int troubledRows() {
        return troubled.size();
    }
}
