package pl.mors.intake.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import pl.mors.intake.table.UnreadableTable.Fault;

/** Text with one row per line: in UTF-8, Windows-1250 or UTF-16, with semicolons, commas or tabs between the cells. */
final class CsvTable {

    private static final Charset WINDOWS_1250 = Charset.forName("windows-1250");
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final char[] SEPARATORS = {';', '\t', ','};

    private CsvTable() {}

    static void read(Path file, byte[] start, Rows rows) throws IOException, UnreadableTable {
        var charset = charset(file, start);
        var beginning = new String(start, charset);
        if (beginning.indexOf('\0') >= 0 || isMarkup(beginning)) {
            throw new UnreadableTable(Fault.OTHER_KIND);
        }
        try (var text = new InputStreamReader(Files.newInputStream(file), charset);
                var csv = CsvReader.builder()
                        .fieldSeparator(separator(beginning))
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text)) {
            for (CsvRecord row : csv) {
                if (!rows.hear(row(row))) {
                    return;
                }
            }
        } catch (CsvParseException damaged) {
            throw new UnreadableTable(Fault.DAMAGED);
        }
    }

    private static TableRow row(CsvRecord row) {
        var cells = new ArrayList<String>(row.getFieldCount());
        int filled = 0;
        for (var field : row.getFields()) {
            var text = withoutMark(field).strip();
            cells.add(text);
            filled = text.isEmpty() ? filled : cells.size();
        }
        return new TableRow((int) row.getStartingLineNumber(), cells.subList(0, filled), Set.of());
    }

    private static String withoutMark(String field) {
        return !field.isEmpty() && field.charAt(0) == BYTE_ORDER_MARK ? field.substring(1) : field;
    }

    /** A page saved from a browser or a mail, which some programs name as a spreadsheet; also PDF and RTF. */
    private static boolean isMarkup(String beginning) {
        var start = withoutMark(beginning.stripLeading()).stripLeading().toLowerCase(Locale.ROOT);
        return Stream.of("<", "%pdf", "{\\rtf").anyMatch(start::startsWith);
    }

    private static Charset charset(Path file, byte[] start) throws IOException {
        if (start.length > 1 && start[0] == (byte) 0xFF && start[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (start.length > 1 && start[0] == (byte) 0xFE && start[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS_1250;
    }

    /** Polish letters of Windows-1250 are no UTF-8, so what decodes as UTF-8 to its end is. */
    private static boolean isUtf8(Path file) throws IOException {
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var text = new InputStreamReader(Files.newInputStream(file), strict)) {
            text.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException otherwise) {
            return false;
        }
    }

    /** The one of the usual separators that stands most often outside quotes in the first lines. */
    private static char separator(String beginning) {
        char best = SEPARATORS[0];
        int most = 0;
        for (char candidate : SEPARATORS) {
            int count = 0;
            boolean quoted = false;
            for (int at = 0; at < beginning.length(); at++) {
                char letter = beginning.charAt(at);
                quoted ^= letter == '"';
                count += !quoted && letter == candidate ? 1 : 0;
            }
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }
}
