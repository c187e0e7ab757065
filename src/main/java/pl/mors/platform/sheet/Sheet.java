package pl.mors.platform.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import pl.mors.platform.text.Texts;

/**
 * A list for a spreadsheet program.
 *
 * @param name what the sheet is called, at most 31 characters
 * @param rows cells are text, whole numbers, amounts, dates, or null for nothing
 */
public record Sheet(String name, List<String> head, List<List<@Nullable Object>> rows) {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    /** Rows kept in memory before they go to the stream. */
    private static final int ROWS_AT_ONCE = 500;

    public Sheet {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    /** Answers a request with the list as a file to save. */
    public void send(HttpServletResponse response, String fileName, SheetFormat format) throws IOException {
        response.setContentType(format.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(fileName + "." + format.extension(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        write(response.getOutputStream(), format);
    }

    /** Writes the list and leaves the stream open. */
    public void write(OutputStream out, SheetFormat format) throws IOException {
        switch (format) {
            case CSV -> writeCsv(out);
            case XLSX -> writeXlsx(out);
        }
    }

    private void writeCsv(OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        var csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        csv.writeRecord(head);
        for (var row : rows) {
            csv.writeRecord(row.stream().map(Sheet::csvCell).toList());
        }
        csv.flush();
        text.flush();
    }

    private static String csvCell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate date -> Texts.date(date);
            case BigDecimal amount -> amount.toPlainString().replace('.', ',');
            case Number number -> number.toString();
            default -> Formulas.disarm(value.toString());
        };
    }

    private void writeXlsx(OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "MORS", "1.0")) {
            var sheet = workbook.newWorksheet(name);
            for (int column = 0; column < head.size(); column++) {
                sheet.value(0, column, head.get(column));
                sheet.style(0, column).bold().set();
            }
            sheet.freezePane(0, 1);
            for (int row = 0; row < rows.size(); row++) {
                var cells = rows.get(row);
                for (int column = 0; column < cells.size(); column++) {
                    writeCell(sheet, row + 1, column, cells.get(column));
                }
                if ((row + 1) % ROWS_AT_ONCE == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private static void writeCell(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case LocalDate date -> {
                sheet.value(row, column, date);
                sheet.style(row, column).format("dd.mm.yyyy").set();
            }
            case BigDecimal amount -> {
                sheet.value(row, column, amount);
                sheet.style(row, column).format("#,##0.00").set();
            }
            case Number number -> sheet.value(row, column, number);
            default -> sheet.value(row, column, value.toString());
        }
    }
}
