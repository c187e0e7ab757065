package pl.mors.activity.printed;

import java.util.List;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.session.CalendarSpan;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Href;
import pl.mors.platform.web.Option;

/**
 * The lists of a week, to be printed at once.
 *
 * @param form the sessions that are chosen
 * @param ready the sheets that were just made, which lie in one file
 */
public record SheetsToPrintPage(Form form, CalendarSpan week, List<SheetToPrint> sheets, List<PrintedSheetId> ready) {

    static final String SESSIONS = "terminy";

    public List<Option> options() {
        return sheets.stream()
                .map(sheet -> new Option(sheet.session().toString(), sheet.label(), sheet.state()))
                .toList();
    }

    public String readyHref() {
        return SheetsToPrintController.papersHref(ready);
    }

    public String previousHref() {
        return href(week.previous());
    }

    public String nextHref() {
        return href(week.next());
    }

    public String action() {
        return href(week);
    }

    static String href(CalendarSpan week) {
        return Href.of(ActivityUrls.SHEETS_TO_PRINT)
                .with(week.parameter(), week.asked())
                .value();
    }
}
