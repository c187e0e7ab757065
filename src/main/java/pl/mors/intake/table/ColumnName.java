package pl.mors.intake.table;

/** What spreadsheet programs call a column. */
public final class ColumnName {

    private static final int LETTERS = 26;

    private ColumnName() {}

    /** A for column 0, Z for 25, AA for 26. */
    public static String of(int column) {
        var name = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            name.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return name.toString();
    }
}
