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

    /**
     * Whoever may write every sheet files what others have left for a week: their page would else wait for ever when they are ill or gone.
     */
    ScanQueries.Reader reader() {
        return new ScanQueries.Reader(
                new AccountId(user.get().account()),
                access.sight(),
                access.writing().onlyLedBy() == null);
    }

    Page find(ScanPageId page) {
        return scans.page(page, reader()).orElseThrow(() -> new NotFound("page of a scan " + page));
    }

    List<SignatureLine> lines(Page page) {
        return page.session() == null ? List.of() : signatures.of(page.id());
    }

    /** The page of the reader's own scan to go on with once this one is confirmed: behind it, or else before it. */
    private @Nullable ScanPageId next(Page page) {
        if (!page.own() || page.session() == null) {
            return null;
        }
        var open = scans.pages(page.scan(), reader()).stream()
                .filter(one -> one.isToConfirm() && !one.id().equals(page.id()))
                .toList();
        return open.stream()
                .filter(one -> one.number() > page.number())
                .findFirst()
                .or(() -> open.stream().findFirst())
                .map(Page::id)
                .orElse(null);
    }

    /** As it is opened: a page that is filed with what is proposed or confirmed, one that waits with what is asked for. */
    ScanPageView opened(Page page, Form asked, @Nullable Notice problem) {
        var lines = lines(page);
        var form = page.session() == null || lines.isEmpty()
                ? asked
                : SignatureForm.of(lines, sheets.find(page.session().id()).version());
        return new ScanPageView(page, form, sessions(asked), lines, next(page), problem);
    }

    /** With what was typed. */
    ScanPageView typed(Page page, Form form, @Nullable Notice problem) {
        return new ScanPageView(page, form, sessions(form), lines(page), next(page), problem);
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
