package pl.mors.intake.table;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A block of cells that were merged into one, by its first row, counted from 1. */
record MergedCells(String name, int firstRow) {

    /** Reads what a workbook writes: A5:B7. */
    static MergedCells of(@Nullable String written) {
        var reference = Objects.requireNonNullElse(written, "");
        int colon = reference.indexOf(':');
        return new MergedCells(reference, row(colon < 0 ? reference : reference.substring(0, colon)));
    }

    boolean startsIn(int row) {
        return firstRow == row;
    }

    private static int row(String cell) {
        var digits = cell.replaceAll("[^0-9]", "");
        return digits.isEmpty() || digits.length() > 8 ? 0 : Integer.parseInt(digits);
    }
}
