package pl.mors.intake.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import pl.mors.intake.table.UnreadableTable.Fault;

/** Looks through a packed workbook before anything of it is believed: what it is, and what it grows to. */
final class PackedWorkbook {

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String DECLARATION = "<!DOCTYPE";
    private static final int MOST_ENTRIES = 2_000;
    private static final int AT_ONCE = 1 << 16;

    private PackedWorkbook() {}

    static void check(Path file, TableLimits limits) throws IOException, UnreadableTable {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry(WORKBOOK) == null) {
                throw new UnreadableTable(Fault.OTHER_PACKED);
            }
            if (zip.size() > MOST_ENTRIES) {
                throw new UnreadableTable(Fault.DAMAGED);
            }
            long left = limits.unpackedBytes();
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (var in = zip.getInputStream(entry)) {
                    left = look(in, left);
                }
            }
        } catch (ZipException damaged) {
            throw new UnreadableTable(
                    String.valueOf(damaged.getMessage()).contains("encrypted") ? Fault.PASSWORD : Fault.DAMAGED);
        }
    }

    /** @return how many bytes the rest may grow to */
    private static long look(InputStream in, long left) throws IOException, UnreadableTable {
        byte[] buffer = new byte[AT_ONCE];
        boolean first = true;
        long remaining = left;
        for (int read = in.readNBytes(buffer, 0, buffer.length);
                read > 0;
                read = in.readNBytes(buffer, 0, buffer.length)) {
            remaining -= read;
            if (remaining < 0) {
                throw new UnreadableTable(Fault.TOO_LARGE_UNPACKED);
            }
            if (first && new String(buffer, 0, read, StandardCharsets.ISO_8859_1).contains(DECLARATION)) {
                throw new UnreadableTable(Fault.DAMAGED);
            }
            first = false;
        }
        return remaining;
    }
}
