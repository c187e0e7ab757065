package pl.mors.intake.table;

/** Takes the rows of a file in their order; rows with nothing in them never come. */
@FunctionalInterface
public interface RowSink {

    /** @return whether further rows are wanted */
    boolean row(TableRow row) throws UnreadableTable;
}
