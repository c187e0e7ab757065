package pl.mors.activity.printed;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.activity.attendance.AttendanceQueries;
import pl.mors.activity.attendance.AttendanceQueries.SheetRow;
import pl.mors.activity.attendance.AttendanceStatus;

/**
 * Makes a sheet to be signed. Who stands in which line is kept: what was signed on paper stays with whoever signed it, whoever
 * joins or leaves the group afterwards.
 */
@Service
class PrintSheet {

    private final AttendanceQueries sheets;
    private final PrintedSheetRepository printed;

    PrintSheet(AttendanceQueries sheets, PrintedSheetRepository printed) {
        this.sheets = sheets;
        this.printed = printed;
    }

    /** @param columns what is signed for, from the left */
    @Transactional
    PrintedSheetId print(SessionId session, List<SheetColumn> columns) {
        var sheet = PrintedSheetId.next();
        printed.add(sheet, session, SheetLayout.ofColumns(columns.size()).version());
        printed.addColumns(sheet, columns);
        printed.addLines(
                sheet,
                sheets.sheet(session, List.of()).stream()
                        .filter(row -> columns.contains(SheetColumn.PRESENCE) || mayHaveCome(row))
                        .map(SheetRow::person)
                        .toList());
        return sheet;
    }

    /** Nobody receives anything of whom the sheet says that they were not there. */
    private static boolean mayHaveCome(SheetRow row) {
        return row.status() == null || row.status() == AttendanceStatus.PRESENT;
    }
}
