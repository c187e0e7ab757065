package pl.mors.activity.remote;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a platform for remote classes says about who was there: a table as text, with a row for each log-in. Its columns are told by their
 * heads, wherever they stand and whatever stands above them.
 */
final class PlatformReport {

    static final int MOST_LINES = 1000;
    private static final int LONGEST = 200;
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final Set<String> NAME = Set.of(
            "imię i nazwisko",
            "nazwisko i imię",
            "nazwa użytkownika",
            "nazwa (oryginalna nazwa)",
            "uczestnik",
            "nazwa",
            "name",
            "full name",
            "user name",
            "name (original name)",
            "participant",
            "participant name");
    private static final Set<String> EMAIL = Set.of(
            "e-mail",
            "email",
            "adres e-mail",
            "e-mail użytkownika",
            "user email",
            "email address",
            "participant id (upn)");
    private static final Set<String> IN = Set.of(
            "wejście",
            "zalogowanie",
            "godzina zalogowania",
            "czas dołączenia",
            "godzina dołączenia",
            "godzina wejścia",
            "join time",
            "joined",
            "log-in",
            "login time");
    private static final Set<String> OUT = Set.of(
            "wyjście",
            "wylogowanie",
            "godzina wylogowania",
            "czas opuszczenia",
            "godzina opuszczenia",
            "godzina wyjścia",
            "leave time",
            "left",
            "log-out",
            "logout time");

    /** Heads of tables that sum up each participant's stays, from the first log-in to the last log-out. */
    private static final Set<String> FIRST_IN = Set.of("first join", "pierwsze dołączenie", "pierwsze wejście");

    private static final Set<String> LAST_OUT = Set.of("last leave", "ostatnie opuszczenie", "ostatnie wyjście");

    private PlatformReport() {}

    /** A row: somebody's log-in and log-out. */
    record Line(int number, String name, String email, Instant joinedAt, Instant leftAt) {}

    sealed interface Outcome {}

    record Read(List<Line> lines) implements Outcome {}

    /** No row has the heads of all columns. */
    record NoHeads() implements Outcome {}

    /** A time that cannot be read, in a row of the file. */
    record NoTime(int row) implements Outcome {}

    record TooLong() implements Outcome {}

    /**
     * Where each column stands; less than nothing where it is left out.
     *
     * @param summary whether a row is all of somebody's stays together
     */
    private record Columns(int name, int email, int in, int out, boolean summary) {}

    /** A table of the file; some have several, one after the other. */
    private record Table(Columns columns, List<Line> lines) {}

    /** The file's words, whatever encoding they came in. */
    static String text(byte[] content) {
        var text = decoded(content);
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static String decoded(byte[] content) {
        if (content.length > 1 && content[0] == (byte) 0xff && content[1] == (byte) 0xfe) {
            return new String(content, StandardCharsets.UTF_16LE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(content, Charset.forName("windows-1250"));
        }
    }

    /**
     * A table of single stays wins over one that sums them up: that somebody was there first at ten and last at noon does not say that
     * they were there at eleven.
     *
     * @param day of the class
     */
    static Outcome read(String text, LocalDate day) {
        var tables = new ArrayList<Table>();
        boolean within = false;
        try {
            for (var row : rows(text)) {
                var columns = columns(row);
                if (columns.isPresent()) {
                    tables.add(new Table(columns.get(), new ArrayList<>()));
                    within = true;
                    continue;
                }
                if (!within) {
                    continue;
                }
                var table = tables.getLast();
                var at = table.columns();
                if (cell(row, at.in).isEmpty() && cell(row, at.out).isEmpty()) {
                    within = table.lines().isEmpty();
                    continue;
                }
                var joined = ReportTime.read(cell(row, at.in), day);
                var left = ReportTime.read(cell(row, at.out), day);
                if (joined.isEmpty() || left.isEmpty()) {
                    return new NoTime((int) row.getStartingLineNumber());
                }
                if (table.lines().size() == MOST_LINES) {
                    return new TooLong();
                }
                table.lines()
                        .add(new Line(
                                table.lines().size() + 1,
                                cell(row, at.name),
                                cell(row, at.email),
                                joined.get(),
                                left.get()));
            }
        } catch (CsvParseException damaged) {
            return new NoHeads();
        }
        return tables.stream()
                .filter(table -> !table.lines().isEmpty())
                .min(Comparator.comparing(table -> table.columns().summary()))
                .<Outcome>map(table -> new Read(table.lines()))
                .orElseGet(NoHeads::new);
    }

    private static List<CsvRecord> rows(String text) {
        return CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)
                .stream()
                .limit(MOST_LINES * 3L)
                .toList();
    }

    private static char separator(String text) {
        char best = ';';
        for (char candidate : new char[] {'\t', ','}) {
            if (count(text, candidate) > count(text, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char letter) {
        return text.chars().filter(one -> one == letter).count();
    }

    private static Optional<Columns> columns(CsvRecord row) {
        int name = -1;
        int email = -1;
        int in = -1;
        int out = -1;
        boolean summary = false;
        for (int at = row.getFieldCount() - 1; at >= 0; at--) {
            var head = cell(row, at).toLowerCase(Locale.ROOT);
            name = NAME.contains(head) ? at : name;
            email = EMAIL.contains(head) ? at : email;
            in = IN.contains(head) || FIRST_IN.contains(head) ? at : in;
            out = OUT.contains(head) || LAST_OUT.contains(head) ? at : out;
            summary |= FIRST_IN.contains(head) || LAST_OUT.contains(head);
        }
        return in < 0 || out < 0 || (name < 0 && email < 0)
                ? Optional.empty()
                : Optional.of(new Columns(name, email, in, out, summary));
    }

    private static String cell(CsvRecord row, int at) {
        if (at < 0 || at >= row.getFieldCount()) {
            return "";
        }
        var text = row.getField(at).strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
