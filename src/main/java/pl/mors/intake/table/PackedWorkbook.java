package pl.mors.intake.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import pl.mors.intake.table.UnreadableTable.Fault;

/** Looks through a packed workbook before anything of it is believed: what it grows to, and which cells are merged. */
final class PackedWorkbook {

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final Pattern SHEET = Pattern.compile("xl/worksheets/sheet([0-9]{1,4})\\.xml");
    private static final Pattern MERGED = Pattern.compile("<(?:[a-z]+:)?mergeCell\\s+ref=\"([A-Z0-9:]{2,32})\"");
    private static final String DECLARATION = "<!DOCTYPE";
    private static final int MOST_ENTRIES = 2_000;
    private static final int OVERLAP = 64;

    private final Map<Integer, List<MergedCells>> merged = new HashMap<>();

    private PackedWorkbook() {}

    static PackedWorkbook check(Path file, TableLimits limits) throws IOException, UnreadableTable {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry(WORKBOOK) == null) {
                throw new UnreadableTable(Fault.OTHER_PACKED);
            }
            if (zip.size() > MOST_ENTRIES) {
                throw new UnreadableTable(Fault.DAMAGED);
            }
            var checked = new PackedWorkbook();
            long left = limits.unpackedBytes();
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (var in = zip.getInputStream(entry)) {
                    left = checked.look(entry.getName(), in, left);
                }
            }
            return checked;
        } catch (ZipException damaged) {
            throw new UnreadableTable(
                    String.valueOf(damaged.getMessage()).contains("encrypted") ? Fault.PASSWORD : Fault.DAMAGED);
        }
    }

    /** The merged cells of a sheet, counted from 0. */
    List<MergedCells> of(int sheet) {
        return merged.getOrDefault(sheet + 1, List.of());
    }

    /** @return how many bytes the rest may grow to */
    private long look(String name, InputStream in, long left) throws IOException, UnreadableTable {
        var sheet = SHEET.matcher(name);
        boolean isSheet = sheet.matches();
        var found = new ArrayList<MergedCells>();
        byte[] buffer = new byte[1 << 16];
        var rest = "";
        boolean first = true;
        long remaining = left;
        for (int read = in.readNBytes(buffer, 0, buffer.length);
                read > 0;
                read = in.readNBytes(buffer, 0, buffer.length)) {
            remaining -= read;
            if (remaining < 0) {
                throw new UnreadableTable(Fault.TOO_LARGE_UNPACKED);
            }
            if (!first && !isSheet) {
                continue;
            }
            var text = rest + new String(buffer, 0, read, StandardCharsets.ISO_8859_1);
            if (first && text.contains(DECLARATION)) {
                throw new UnreadableTable(Fault.DAMAGED);
            }
            first = false;
            if (isSheet) {
                int end = 0;
                var cells = MERGED.matcher(text);
                while (cells.find()) {
                    found.add(MergedCells.of(cells.group(1)));
                    end = cells.end();
                }
                rest = text.substring(Math.max(end, text.length() - OVERLAP));
            }
        }
        if (isSheet) {
            merged.put(Integer.valueOf(sheet.group(1)), found);
        }
        return remaining;
    }
}
