package pl.mors.activity.attendance;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.SessionId;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** The sheet of a session, on paper. */
@Controller
class PrintedSheetController {

    private final AttendancePages pages;
    private final AttendanceQueries sheets;

    PrintedSheetController(AttendancePages pages, AttendanceQueries sheets) {
        this.pages = pages;
        this.sheets = sheets;
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "attendance", idParam = "sessionId")
    @GetMapping(ActivityUrls.PRINTED_SHEET)
    ModelAndView print(@PathVariable SessionId sessionId) {
        var session = pages.find(sessionId);
        if (!pages.mayKnowNames(session)) {
            return Pages.show(
                    AttendanceController.TEMPLATE,
                    AttendancePages.closed(session, Notice.info("activity.attendance.hidden")));
        }
        return Pages.show(
                "activity/attendance/print",
                new PrintedSheetPage(
                        session,
                        sheets.sheet(sessionId, List.of()),
                        sheets.fundingStatements(sessionId),
                        pages.pickUps(session)));
    }
}
