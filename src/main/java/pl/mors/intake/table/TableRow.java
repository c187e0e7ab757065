package pl.mors.intake.table;

import java.util.List;
import java.util.Set;

/**
 * A row of a list.
 *
 * @param line its number in the file, from 1, as a spreadsheet program shows it
 * @param cells texts without blanks around them; nothing where a cell is empty
 * @param withoutValue columns whose formula was never calculated, so that there is no value to read
 */
public record TableRow(int line, List<String> cells, Set<Integer> withoutValue) {

    public TableRow {
        cells = List.copyOf(cells);
        withoutValue = Set.copyOf(withoutValue);
    }

    /** The text of a column, counted from 0; empty beyond the last. */
    public String cell(int column) {
        return column < 0 || column >= cells.size() ? "" : cells.get(column);
    }

    boolean isEmpty() {
        return cells.stream().allMatch(String::isEmpty) && withoutValue.isEmpty();
    }
}
