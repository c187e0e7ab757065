package pl.mors.intake.listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.mors.intake.columns.Columns;
import pl.mors.intake.columns.Target;
import pl.mors.intake.listing.Problem.Code;
import pl.mors.intake.table.TableRow;

/** The cells of one row by what they hold, and what is wrong with them. */
final class RowCells {

    private static final int MOST_OFFERED = 8;

    /** What a spreadsheet keeps between words besides blanks: breaks of a cell's lines, and what nobody sees. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\p{Cc}\\u00a0\\u2028-\\u202e\\u2066-\\u2069]+");

    private final TableRow row;
    private final Columns columns;
    private final ListTerms terms;
    private final List<Problem> problems = new ArrayList<>();

    RowCells(TableRow row, Columns columns, ListTerms terms) {
        this.row = row;
        this.columns = columns;
        this.terms = terms;
        row.withoutValue().stream()
                .filter(column ->
                        column < columns.targets().size() && columns.targets().get(column) != Target.IGNORED)
                .forEach(column ->
                        problems.add(new Problem(row.line(), column, Code.NO_VALUE_OF_FORMULA, "", List.of())));
    }

    List<Problem> problems() {
        return problems;
    }

    boolean isBlocked() {
        return problems.stream().anyMatch(Problem::blocks);
    }

    int line() {
        return row.line();
    }

    boolean has(Target target) {
        return columns.has(target);
    }

    /** As the list has it; empty when it has no such column. */
    Optional<String> header(Target target) {
        return has(target) ? Optional.of(columns.headers().get(columns.of(target))) : Optional.empty();
    }

    /** What stands in the column, on one line; empty when nothing does or the list has none. */
    String text(Target target) {
        return BETWEEN_WORDS
                .matcher(row.cell(columns.of(target)))
                .replaceAll(" ")
                .strip();
    }

    @Nullable
    String textOrNull(Target target) {
        var text = text(target);
        return text.isEmpty() ? null : text;
    }

    /** A day that has come; one that cannot be read is a problem of its own. */
    @Nullable
    LocalDate pastDay(Target target) {
        var day = day(target);
        if (day != null && day.isAfter(terms.today())) {
            say(target, Code.FUTURE_DATE);
            return null;
        }
        return day;
    }

    @Nullable
    LocalDate day(Target target) {
        var text = text(target);
        if (text.isEmpty()) {
            return null;
        }
        var day = ListedDate.parse(text);
        if (day.isEmpty()) {
            say(target, Code.UNREADABLE_DATE);
        }
        return day.orElse(null);
    }

    /** The code of a word. */
    @Nullable
    String word(Target target) {
        return word(target, text -> Words.code(target, text));
    }

    @Nullable
    String word(Target target, Function<String, Optional<String>> reading) {
        var text = text(target);
        if (text.isEmpty()) {
            return null;
        }
        var code = reading.apply(text);
        if (code.isEmpty()) {
            var profile = terms.export() == null ? null : terms.export().profile();
            var offered = target == Target.EVIDENCE_KIND
                    ? terms.evidenceKinds().stream().map(kind -> kind.name()).toList()
                    : Words.offered(target, profile);
            say(
                    target,
                    Code.UNKNOWN_WORD,
                    offered.isEmpty()
                            ? "Tak, Nie"
                            : offered.stream().limit(MOST_OFFERED).collect(Collectors.joining("; ")));
        }
        return code.orElse(null);
    }

    void say(Target target, Code code, String... args) {
        int column = columns.of(target);
        problems.add(new Problem(row.line(), column, code, row.cell(column), List.of(args)));
    }
}
