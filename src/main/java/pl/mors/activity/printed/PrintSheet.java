package pl.mors.activity.printed;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.activity.attendance.AttendanceQueries;
import pl.mors.activity.attendance.AttendanceQueries.SheetRow;

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

    @Transactional
    PrintedSheetId print(SessionId session) {
        var sheet = PrintedSheetId.next();
        printed.add(sheet, session, SheetLayout.LATEST.version());
        printed.addLines(
                sheet,
                sheets.sheet(session, List.of()).stream().map(SheetRow::person).toList());
        return sheet;
    }
}
