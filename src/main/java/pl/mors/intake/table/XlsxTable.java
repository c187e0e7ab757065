package pl.mors.intake.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import pl.mors.intake.table.UnreadableTable.Fault;

/** The first sheet of a workbook that can be seen and holds something. Of a formula the value is read that the workbook keeps. */
final class XlsxTable {

    private XlsxTable() {}

    static void read(Path file, TableLimits limits, Rows rows) throws IOException, UnreadableTable {
        PackedWorkbook.check(file, limits);
        var parts = SheetParts.of(file);
        try (var workbook = new ReadableWorkbook(file.toFile())) {
            var visible = workbook.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .toList();
            if (visible.isEmpty()) {
                throw new UnreadableTable(Fault.HIDDEN_SHEETS);
            }
            for (var sheet : visible) {
                if (rows.isEmpty()) {
                    read(sheet, parts.merged(sheet.getId()), limits, rows);
                }
            }
        } catch (ExcelReaderException | IllegalStateException | IOException damaged) {
            throw new UnreadableTable(Fault.DAMAGED);
        }
    }

    private static void read(Sheet sheet, List<MergedCells> merged, TableLimits limits, Rows rows)
            throws IOException, UnreadableTable {
        try (var stream = sheet.openStream()) {
            for (var row : (Iterable<Row>) stream::iterator) {
                var read = row(row, limits);
                var torn = merged.stream()
                        .filter(cells -> cells.startsIn(row.getRowNum()) && !rows.isEmpty())
                        .findFirst();
                if (torn.isPresent() && !isTitle(read)) {
                    throw new UnreadableTable(Fault.MERGED_CELLS, torn.get().name());
                }
                if (!rows.hear(read)) {
                    return;
                }
            }
        }
    }

    /** A line that says in one cell what the list is, as people put it above their lists. */
    private static boolean isTitle(TableRow row) {
        return row.cells().stream().filter(text -> !text.isEmpty()).count() <= 1;
    }

    private static TableRow row(Row row, TableLimits limits) {
        int width = Math.min(row.getCellCount(), limits.columns() + 1);
        var texts = new ArrayList<String>(width);
        var withoutValue = new HashSet<Integer>();
        int filled = 0;
        for (int column = 0; column < width; column++) {
            var cell = row.getOptionalCell(column).orElse(null);
            var text = cell == null ? "" : text(cell);
            if (cell != null && cell.getType() == CellType.FORMULA && text.isEmpty() && cell.getRawValue() == null) {
                withoutValue.add(column);
            }
            texts.add(text);
            if (!text.isEmpty() || withoutValue.contains(column)) {
                filled = column + 1;
            }
        }
        return new TableRow(row.getRowNum(), texts.subList(0, filled), withoutValue);
    }

    private static String text(Cell cell) {
        var value = switch (cell.getValue()) {
            case null -> "";
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case Object other -> other.toString();
        };
        return cell.getType() == CellType.ERROR ? "" : value.strip();
    }
}
