package pl.mors.intake.table;

import java.util.List;
import java.util.Locale;
import pl.mors.platform.text.Texts;

/** Why a file cannot be read as a list. */
public final class UnreadableTable extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is wrong with the file; each has one text. */
    public enum Fault {
        EMPTY,
        /** Not a spreadsheet, whatever its name says. */
        OTHER_KIND,
        /** A workbook of the program's older form, .xls. */
        OLD_EXCEL,
        /** OpenDocument or another packed file. */
        OTHER_PACKED,
        PASSWORD,
        DAMAGED,
        TOO_LARGE_UNPACKED,
        TOO_MANY_ROWS,
        TOO_MANY_COLUMNS,
        TOO_LONG_CELL,
        NO_HEADERS,
        /** A workbook none of whose sheets can be seen. */
        HIDDEN_SHEETS,
        MERGED_CELLS,
        /** Not the file's fault: the database lets the application make no table to compare the list in. */
        NO_TEMPORARY_TABLES
    }

    private final Fault fault;
    private final List<String> args;

    UnreadableTable(Fault fault, String... args) {
        super(fault.name());
        this.fault = fault;
        this.args = List.of(args);
    }

    public static UnreadableTable noHeaders() {
        return new UnreadableTable(Fault.NO_HEADERS);
    }

    public static UnreadableTable noTemporaryTables() {
        return new UnreadableTable(Fault.NO_TEMPORARY_TABLES);
    }

    public Fault fault() {
        return fault;
    }

    /** Key of the sentence that says what is wrong and what helps. */
    public String textKey() {
        return "intake.unreadable." + fault.name().toLowerCase(Locale.ROOT);
    }

    /** For the sentence, in its order. */
    public Object[] args() {
        return args.toArray();
    }

    /** The sentence. */
    public String text() {
        return Texts.t(textKey(), args());
    }
}
