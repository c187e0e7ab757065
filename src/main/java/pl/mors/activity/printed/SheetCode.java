package pl.mors.activity.printed;

import java.util.Optional;
import pl.mors.document.PageCode;

/**
 * Which sheet a page belongs to, and which page of it.
 *
 * @param page from 1
 */
public record SheetCode(PrintedSheetId sheet, int page) {

    public String text() {
        return new PageCode(PageCode.Kind.SHEET, sheet.value(), page).text();
    }

    /** Empty when it is another's code, or one of ours that was misread. */
    public static Optional<SheetCode> read(String text) {
        return PageCode.read(PageCode.Kind.SHEET, text)
                .map(code -> new SheetCode(new PrintedSheetId(code.id()), code.page()));
    }
}
