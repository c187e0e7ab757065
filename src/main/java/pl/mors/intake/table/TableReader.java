package pl.mors.intake.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import pl.mors.intake.table.UnreadableTable.Fault;

/** Reads a spreadsheet file row by row. What kind of file it is its content says, not its name. */
public final class TableReader {

    private static final int LOOKED_AT = 4096;
    private static final int HEADER = 8;

    private TableReader() {}

    /**
     * Reads the file.
     *
     * @throws UnreadableTable when it cannot be read, with the reason for a reader
     */
    public static void read(Path file, TableLimits limits, RowSink sink) throws IOException, UnreadableTable {
        byte[] start = start(file);
        if (start.length == 0) {
            throw new UnreadableTable(Fault.EMPTY);
        }
        byte[] header = Arrays.copyOf(start, HEADER);
        var rows = new Rows(limits, sink);
        if (ReadableWorkbook.isOLE2Header(header)) {
            throw new UnreadableTable(OlderWorkbook.isEncrypted(file) ? Fault.PASSWORD : Fault.OLD_EXCEL);
        }
        if (header[0] == 'P' && header[1] == 'K') {
            XlsxTable.read(file, limits, rows);
        } else {
            CsvTable.read(file, start, rows);
        }
        if (rows.isEmpty()) {
            throw new UnreadableTable(Fault.EMPTY);
        }
    }

    private static byte[] start(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(LOOKED_AT);
        }
    }
}
