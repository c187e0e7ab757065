package pl.mors.activity.printed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the sheets of several sessions: presence is signed for, and beside it what was on the group's latest sheet. */
@Service
class PrintSheets {

    private final PrintedSheetQueries sheets;
    private final PrintSheet printSheet;

    PrintSheets(PrintedSheetQueries sheets, PrintSheet printSheet) {
        this.sheets = sheets;
        this.printSheet = printSheet;
    }

    /** In the order of the sessions; all of them or none. */
    @Transactional
    List<PrintedSheetId> print(List<SheetToPrint> sessions) {
        List<PrintedSheetId> printed = new ArrayList<>();
        for (var session : sessions) {
            var columns = new LinkedHashSet<>(List.of(SheetColumn.PRESENCE));
            columns.addAll(sheets.chosenBefore(session.group()));
            printed.add(printSheet.print(session.session(), List.copyOf(columns)));
        }
        return List.copyOf(printed);
    }
}
