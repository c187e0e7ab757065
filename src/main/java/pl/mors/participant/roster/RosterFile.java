package pl.mors.participant.roster;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.text.Texts;

/** The list of participants as a file that a spreadsheet opens with Polish letters intact. */
final class RosterFile {

    private static final List<String> COLUMNS = List.of(
            "number", "familyName", "givenName", "state", "declaredOn", "startedOn", "lastSupportOn", "followUpDueOn");

    private RosterFile() {}

    static byte[] xlsx(List<RosterRow> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "MORS", null)) {
            var sheet = workbook.newWorksheet(Texts.t("participant.roster.title"));
            for (int column = 0; column < COLUMNS.size(); column++) {
                sheet.value(0, column, heading(COLUMNS.get(column)));
                sheet.style(0, column).bold().set();
            }
            sheet.freezePane(0, 1);
            for (int line = 0; line < rows.size(); line++) {
                var row = rows.get(line);
                sheet.value(line + 1, 0, row.number());
                sheet.value(line + 1, 1, row.familyName());
                sheet.value(line + 1, 2, row.givenName());
                sheet.value(line + 1, 3, state(row));
                var dates = dates(row);
                for (int column = 0; column < dates.size(); column++) {
                    sheet.value(line + 1, 4 + column, dates.get(column));
                    sheet.style(line + 1, 4 + column).format("dd.mm.yyyy").set();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** With the byte order mark and semicolons that Polish spreadsheets expect. */
    static byte[] csv(List<RosterRow> rows) {
        var text = new StringWriter().append('\ufeff');
        try (var csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            csv.writeRecord(COLUMNS.stream().map(RosterFile::heading).toList());
            rows.forEach(row -> csv.writeRecord(
                    Integer.toString(row.number()),
                    harmless(row.familyName()),
                    harmless(row.givenName()),
                    state(row),
                    day(row.declaredOn()),
                    day(row.startedOn()),
                    day(row.lastSupportOn()),
                    day(row.followUpDueOn())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A text that a spreadsheet would take for a formula is marked as text. */
    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static List<@Nullable LocalDate> dates(RosterRow row) {
        return Arrays.asList(row.declaredOn(), row.startedOn(), row.lastSupportOn(), row.followUpDueOn());
    }

    private static String heading(String column) {
        return Texts.t("participant.roster." + column);
    }

    private static String state(RosterRow row) {
        return Texts.t("participant.state." + row.state());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Texts.date(day);
    }
}
