package pl.mors.intake.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import pl.mors.intake.check.CheckReport;
import pl.mors.intake.listing.Problem;
import pl.mors.intake.listing.Problem.Severity;
import pl.mors.intake.table.TableLimits;
import pl.mors.intake.table.TableReader;
import pl.mors.intake.table.TableRow;
import pl.mors.intake.table.UnreadableTable;
import pl.mors.platform.text.Texts;

/**
 * The list as it was sent, as a workbook with the cells marked that are to be mended, and a sheet of the reasons. All cells are texts:
 * no formula of the list comes back.
 */
final class MarkedList {

    private static final String BLOCKING = "F8CBAD";
    private static final String WARNING = "FFE699";
    private static final int LONGEST_NAME = 31;

    private MarkedList() {}

    static void write(Path file, CheckReport report, OutputStream out) throws IOException, UnreadableTable {
        var marks = marks(report);
        try (var workbook = new Workbook(out, "MORS", "1.0")) {
            var list = workbook.newWorksheet(name("intake.report.sheet"));
            TableReader.read(file, TableLimits.OF_PAGE, row -> {
                row(list, row, report, marks.getOrDefault(row.line(), Map.of()));
                return true;
            });
            notes(workbook.newWorksheet(name("intake.report.notes")), report);
        }
    }

    private static void row(Worksheet list, TableRow row, CheckReport report, Map<Integer, Problem> marks) {
        int at = row.line() - 1;
        for (int column = 0; column < row.cells().size(); column++) {
            if (!row.cell(column).isEmpty()) {
                list.value(at, column, row.cell(column));
            }
        }
        if (row.line() == report.columns().headerLine()) {
            for (int column = 0; column < row.cells().size(); column++) {
                list.style(at, column).bold().set();
            }
        }
        marks.forEach((column, problem) -> {
            int cell = Math.max(column, 0);
            list.style(at, cell)
                    .fillColor(problem.severity() == Severity.BLOCKING ? BLOCKING : WARNING)
                    .set();
            list.comment(at, cell, sentence(problem));
        });
    }

    private static void notes(Worksheet notes, CheckReport report) {
        var head = List.of("weight", "place", "column", "value", "reason", "suggestion");
        for (int column = 0; column < head.size(); column++) {
            notes.value(0, column, Texts.t("intake.report." + head.get(column)));
            notes.style(0, column).bold().set();
        }
        notes.freezePane(0, 1);
        int at = 1;
        for (var problem : report.problems()) {
            notes.value(at, 0, Texts.t("intake.severity." + problem.severity()));
            if (problem.line() == Problem.WHOLE_LIST) {
                notes.value(at, 1, Texts.t("intake.report.list"));
            } else {
                notes.value(at, 1, problem.line());
            }
            notes.value(at, 2, ReportPage.column(report, problem));
            notes.value(at, 3, problem.value());
            notes.value(at, 4, problem.reason());
            notes.value(at, 5, problem.suggestion());
            at++;
        }
    }

    /** The heaviest problem of each cell, by line and column. */
    private static Map<Integer, Map<Integer, Problem>> marks(CheckReport report) {
        var marks = new HashMap<Integer, Map<Integer, Problem>>();
        report.problems().stream()
                .filter(problem -> problem.line() != Problem.WHOLE_LIST && problem.severity() != Severity.NOTE)
                .forEach(problem -> marks.computeIfAbsent(problem.line(), line -> new HashMap<>())
                        .merge(
                                Math.max(problem.column(), 0),
                                problem,
                                (first, second) ->
                                        first.severity().compareTo(second.severity()) <= 0 ? first : second));
        return marks;
    }

    private static String sentence(Problem problem) {
        return (problem.reason() + " " + problem.suggestion()).strip();
    }

    private static String name(String key) {
        var name = Texts.t(key);
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
