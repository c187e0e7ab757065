package pl.mors.activity.scan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.attendance.AttendancePages;
import pl.mors.activity.scan.ScanQueries.Filed;
import pl.mors.activity.scan.ScanQueries.Page;
import pl.mors.calendar.TimeRange;
import pl.mors.identity.CurrentUser;
import pl.mors.platform.AccountId;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;

/** What the page of a scanned page shows, and to whom. */
@Component
class ScanPages {

    static final String TEMPLATE = "activity/scan/page";
    static final String LABELS = "activity.scan.field";

    private final ScanQueries scans;
    private final SignatureQueries signatures;
    private final AttendancePages sheets;
    private final GroupAccess access;
    private final CurrentUser user;

    ScanPages(
            ScanQueries scans,
            SignatureQueries signatures,
            AttendancePages sheets,
            GroupAccess access,
            CurrentUser user) {
        this.scans = scans;
        this.signatures = signatures;
        this.sheets = sheets;
        this.access = access;
        this.user = user;
    }

    Page find(ScanPageId page) {
        return scans.page(page, new AccountId(user.get().account()), access.sight())
                .orElseThrow(() -> new NotFound("page of a scan " + page));
    }

    List<SignatureLine> lines(Page page) {
        return page.session() == null ? List.of() : signatures.of(page.id());
    }

    /** As it is opened: a page that is filed with what is proposed or confirmed, one that waits with what is asked for. */
    ScanPageView opened(Page page, Form asked, @Nullable Notice problem) {
        var lines = lines(page);
        var form = page.session() == null || lines.isEmpty()
                ? asked
                : SignatureForm.of(lines, sheets.find(page.session().id()).version());
        return new ScanPageView(page, form, sessions(asked), lines, problem);
    }

    /** With what was typed. */
    ScanPageView typed(Page page, Form form, @Nullable Notice problem) {
        return new ScanPageView(page, form, sessions(form), lines(page), problem);
    }

    List<Filed> sessions(Form form) {
        return form.read(LABELS)
                .optional()
                .date("day")
                .ifGiven()
                .map(day -> scans.sessions(TimeRange.wholeDay(day), access.sight()))
                .orElse(List.of());
    }
}
