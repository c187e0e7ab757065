package pl.mors.intake.table;

import pl.mors.intake.table.UnreadableTable.Fault;

/** Hears a file's rows one after the other, and counts them against the limits. */
final class Rows {

    private final TableLimits limits;
    private final RowSink sink;
    private int heard;

    Rows(TableLimits limits, RowSink sink) {
        this.limits = limits;
        this.sink = sink;
    }

    /** @return whether further rows are wanted */
    boolean hear(TableRow row) throws UnreadableTable {
        if (row.isEmpty()) {
            return true;
        }
        if (row.cells().size() > limits.columns()) {
            throw new UnreadableTable(
                    Fault.TOO_MANY_COLUMNS, Integer.toString(row.cells().size()), Integer.toString(limits.columns()));
        }
        for (int column = 0; column < row.cells().size(); column++) {
            if (row.cell(column).length() > limits.cellCharacters()) {
                throw new UnreadableTable(Fault.TOO_LONG_CELL, Integer.toString(row.line()), ColumnName.of(column));
            }
        }
        heard++;
        if (heard > limits.rows() + 1) {
            throw new UnreadableTable(Fault.TOO_MANY_ROWS, Integer.toString(limits.rows()));
        }
        return sink.row(row);
    }

    boolean isEmpty() {
        return heard == 0;
    }
}
