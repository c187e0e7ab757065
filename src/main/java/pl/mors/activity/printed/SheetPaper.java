package pl.mors.activity.printed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.document.Letterhead;
import pl.mors.document.Paper;

/**
 * The sheet of a session to be signed. Every page is whole by itself: pages come apart, and each finds home by its own code.
 *
 * @param names in the order of its lines
 */
public record SheetPaper(
        Letterhead head,
        SessionDetails session,
        PrintedSheetId sheet,
        SheetLayout layout,
        Instant printedAt,
        List<String> names) {

    /** @param code picture of it */
    public record Page(int number, int of, String code, List<Line> lines) {}

    /** @param name empty for whoever stands on no list and comes all the same */
    public record Line(int number, String name) {}

    public List<Page> pages() {
        int pages = layout.pages(names.size());
        return IntStream.rangeClosed(1, pages)
                .mapToObj(page -> new Page(page, pages, CodePicture.of(new SheetCode(sheet, page)), lines(page)))
                .toList();
    }

    private List<Line> lines(int page) {
        var lines = new ArrayList<Line>();
        for (int i = (page - 1) * layout.linesOfPage(); i < page * layout.linesOfPage(); i++) {
            lines.add(new Line(i + 1, i < names.size() ? names.get(i) : ""));
        }
        return lines;
    }

    Paper paper() {
        return new Paper("activity/printed/sheetPaper", this, "lista-obecnosci.pdf", printedAt);
    }
}
