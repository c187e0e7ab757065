package pl.mors.activity.printed;

import org.springframework.stereotype.Component;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.attendance.AttendanceQueries;
import pl.mors.activity.session.SessionQueries;
import pl.mors.platform.NotFound;
import pl.mors.programme.ProgrammeLetterheads;

/** Makes printed sheets anew as they were, for whoever may know who stands on them. */
@Component
class SheetPapers {

    private final PrintedSheetQueries sheets;
    private final SessionQueries sessions;
    private final AttendanceQueries attendance;
    private final ProgrammeLetterheads letterheads;
    private final GroupAccess access;

    SheetPapers(
            PrintedSheetQueries sheets,
            SessionQueries sessions,
            AttendanceQueries attendance,
            ProgrammeLetterheads letterheads,
            GroupAccess access) {
        this.sheets = sheets;
        this.sessions = sessions;
        this.attendance = attendance;
        this.letterheads = letterheads;
        this.access = access;
    }

    /** @throws NotFound when there is no such sheet, or none for this reader */
    SheetPaper of(PrintedSheetId id) {
        var sheet = sheets.find(id).orElseThrow(() -> new NotFound("printed sheet " + id));
        var session = sessions.find(sheet.session(), access.sight())
                .filter(found -> access.sight().names(found.hiddenMembership(), found.leads()))
                .orElseThrow(() -> new NotFound("session of printed sheet " + id));
        return new SheetPaper(
                letterheads.about(session.group().value(), attendance.programmes(session.id())),
                session,
                id,
                sheet.layout(),
                sheet.columns(),
                sheet.at(),
                sheet.names());
    }
}
