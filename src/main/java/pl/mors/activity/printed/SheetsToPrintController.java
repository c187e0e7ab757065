package pl.mors.activity.printed;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.session.CalendarSpan;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.document.Papers;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.AskedDay;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Href;
import pl.mors.platform.web.Pages;

/** The lists of a week on paper, printed at once. */
@Controller
class SheetsToPrintController {

    private static final String TEMPLATE = "activity/printed/toPrint";

    /** The sheets in one file, by their ids. */
    private static final String SHEETS = "listy";

    private final PrintedSheetQueries sheets;
    private final PrintSheets printSheets;
    private final SheetPapers sheetPapers;
    private final GroupAccess access;
    private final Papers papers;
    private final BusinessDate businessDate;

    SheetsToPrintController(
            PrintedSheetQueries sheets,
            PrintSheets printSheets,
            SheetPapers sheetPapers,
            GroupAccess access,
            Papers papers,
            BusinessDate businessDate) {
        this.sheets = sheets;
        this.printSheets = printSheets;
        this.sheetPapers = sheetPapers;
        this.access = access;
        this.papers = papers;
        this.businessDate = businessDate;
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @GetMapping(ActivityUrls.SHEETS_TO_PRINT)
    ModelAndView toPrint(
            @RequestParam(name = CalendarSpan.WEEK, required = false) @Nullable String day,
            @RequestParam(name = SHEETS, defaultValue = "") List<PrintedSheetId> ready) {
        var week = week(day);
        var all = all(week);
        var missing = all.stream()
                .filter(SheetToPrint::missing)
                .map(sheet -> sheet.session().toString())
                .toArray(String[]::new);
        return Pages.show(
                TEMPLATE,
                new SheetsToPrintPage(Form.submitted(Map.of(SheetsToPrintPage.SESSIONS, missing)), week, all, ready));
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData("attendance")
    @PostMapping(ActivityUrls.SHEETS_TO_PRINT)
    ModelAndView print(@RequestParam(name = CalendarSpan.WEEK, required = false) @Nullable String day, Form form) {
        var week = week(day);
        var all = all(week);
        var chosen = form.read("activity.to-print.field")
                .choices(
                        SheetsToPrintPage.SESSIONS,
                        all.stream().map(sheet -> sheet.session().toString()).toList());
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, new SheetsToPrintPage(form, week, all, List.of()));
        }
        var printed = printSheets.print(all.stream()
                .filter(sheet -> chosen.contains(sheet.session().toString()))
                .toList());
        return Pages.redirect(
                Href.of(SheetsToPrintPage.href(week)).with(SHEETS, ids(printed)).value());
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData("attendance")
    @GetMapping(ActivityUrls.PRINTED_SHEETS)
    void papers(@RequestParam(name = SHEETS) List<PrintedSheetId> asked, HttpServletResponse response)
            throws IOException {
        if (asked.isEmpty() || asked.size() > PrintedSheetQueries.MOST) {
            throw new NotFound(asked.size() + " printed sheets at once");
        }
        papers.send(SheetPaper.paper(asked.stream().map(sheetPapers::of).toList()), response);
    }

    static String papersHref(List<PrintedSheetId> sheets) {
        return Href.of(ActivityUrls.PRINTED_SHEETS).with(SHEETS, ids(sheets)).value();
    }

    private static String ids(List<PrintedSheetId> sheets) {
        return sheets.stream().map(PrintedSheetId::toString).collect(Collectors.joining(","));
    }

    private CalendarSpan week(@Nullable String day) {
        return CalendarSpan.week(AskedDay.day(day).orElse(businessDate.today()));
    }

    private List<SheetToPrint> all(CalendarSpan week) {
        return sheets.toPrint(week.first(), week.last(), access.writing(), access.sight());
    }
}
