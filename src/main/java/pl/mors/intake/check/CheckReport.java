package pl.mors.intake.check;

import java.util.List;
import java.util.Map;
import pl.mors.intake.columns.Columns;
import pl.mors.intake.listing.Problem;
import pl.mors.intake.listing.Problem.Severity;

/**
 * What a check of a list found.
 *
 * @param rows with something in them
 * @param people among them that are told apart and can be read
 * @param found people who are in the register already
 * @param already people who are in the programme already
 * @param rowsInOrder rows about which there is nothing to mend and nothing to accept
 * @param problems in the order of the list, as many as are told
 * @param counts of all problems by severity
 */
public record CheckReport(
        Columns columns,
        int rows,
        int people,
        int found,
        int already,
        int rowsInOrder,
        List<Problem> problems,
        Map<Severity, Integer> counts) {

    public CheckReport {
        problems = List.copyOf(problems);
        counts = Map.copyOf(counts);
    }

    public int count(Severity severity) {
        return counts.getOrDefault(severity, 0);
    }

    /** Whether something must be mended before anything of the list can be taken in. */
    public boolean blocks() {
        return count(Severity.BLOCKING) > 0;
    }

    /** How many problems are counted and not told one by one. */
    public int untold() {
        return counts.values().stream().mapToInt(Integer::intValue).sum() - problems.size();
    }
}
