package pl.mors.casework.overview;

import java.time.YearMonth;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.casework.CaseId;
import pl.mors.casework.CaseworkUrls;
import pl.mors.casework.access.CaseAccess;
import pl.mors.casework.cases.SupportCaseQueries;
import pl.mors.casework.meeting.Meeting;
import pl.mors.casework.meeting.MeetingQueries;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.DateRange;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.AskedDay;
import pl.mors.platform.web.Hours;
import pl.mors.platform.web.Pages;

/** One's own meetings of a case as plain text, so that the benefit system's entry need not be written twice. */
@Controller
class EntriesController {

    private final SupportCaseQueries cases;
    private final MeetingQueries meetings;
    private final CaseAccess access;
    private final BusinessDate date;

    EntriesController(SupportCaseQueries cases, MeetingQueries meetings, CaseAccess access, BusinessDate date) {
        this.cases = cases;
        this.meetings = meetings;
        this.access = access;
        this.date = date;
    }

    @GetMapping(CaseworkUrls.ENTRIES)
    @Requires(DataClass.CASEWORK)
    @ReadsPersonalData(value = "support_case", idParam = "caseId")
    ModelAndView entries(
            @PathVariable CaseId caseId, @RequestParam(name = CaseworkUrls.MONTH, defaultValue = "") String asked) {
        access.require(caseId);
        var month = AskedDay.month(asked).orElse(YearMonth.from(date.today()));
        var held = meetings.held(caseId, access.self(), new DateRange(month.atDay(1), month.atEndOfMonth()));
        return Pages.show(
                "casework/overview/entries",
                new EntriesPage(
                        cases.get(caseId),
                        month,
                        held.size(),
                        held.stream().map(EntriesController::entry).collect(Collectors.joining("\n\n"))));
    }

    private static String entry(Meeting meeting) {
        var head = Texts.t(
                "casework.entries.head",
                meeting.time().day(),
                meeting.time().startTime(),
                meeting.time().endTime(),
                Hours.text(meeting.minutes()),
                Texts.t(meeting.topic().textKey()));
        return meeting.note() == null ? head : head + "\n" + meeting.note();
    }
}
