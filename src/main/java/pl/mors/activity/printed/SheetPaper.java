package pl.mors.activity.printed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.document.CodePicture;
import pl.mors.document.Letterhead;
import pl.mors.document.Paper;
import pl.mors.platform.text.Texts;

/**
 * The sheet of a session to be signed. Every page is whole by itself: pages come apart, and each finds home by its own code.
 *
 * @param columns what is signed for, from the left
 * @param names in the order of its lines
 */
public record SheetPaper(
        Letterhead head,
        SessionDetails session,
        PrintedSheetId sheet,
        SheetLayout layout,
        List<SheetColumn> columns,
        Instant printedAt,
        List<String> names) {

    /** @param code picture of it */
    public record Page(int number, int of, String code, List<Line> lines) {}

    /** @param name empty for whoever stands on no list and comes all the same */
    public record Line(int number, String name) {}

    public List<Page> pages() {
        int pages = layout.pages(names.size());
        return IntStream.rangeClosed(1, pages)
                .mapToObj(page -> new Page(page, pages, CodePicture.of(new SheetCode(sheet, page).text()), lines(page)))
                .toList();
    }

    private List<Line> lines(int page) {
        var lines = new ArrayList<Line>();
        for (int i = (page - 1) * layout.linesOfPage(); i < page * layout.linesOfPage(); i++) {
            lines.add(new Line(i + 1, i < names.size() ? names.get(i) : ""));
        }
        return lines;
    }

    public String title() {
        return Texts.t(
                columns.size() == 1
                        ? showsPresence() ? "activity.attendance.print.title" : "activity.printed.paper.receipts"
                        : "activity.printed.paper.both");
    }

    /** What a signature in a column is for; the only column of a list of attendance needs no more than its name. */
    public String heading(SheetColumn column) {
        return columns.size() == 1 && showsPresence() ? Texts.t("activity.attendance.print.signature") : column.label();
    }

    public boolean showsPresence() {
        return columns.contains(SheetColumn.PRESENCE);
    }

    Paper paper() {
        return paper(List.of(this));
    }

    /** Sheets in one file, in this order; each of them counts its own pages. */
    static Paper paper(List<SheetPaper> sheets) {
        var first = sheets.getFirst();
        return new Paper(
                "activity/printed/sheetPaper",
                sheets,
                sheets.size() > 1
                        ? "listy-do-podpisu.pdf"
                        : first.showsPresence() ? "lista-obecnosci.pdf" : "lista-odbioru.pdf",
                sheets.stream()
                        .map(SheetPaper::printedAt)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }
}
