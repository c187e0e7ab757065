package pl.mors.activity.scan;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ScanUrls;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.scan.ScanQueries.Filed;
import pl.mors.activity.scan.ScanQueries.Page;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.calendar.TimeRange;
import pl.mors.document.FileStore;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.AccountId;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** A page of a scan: its picture, and where somebody files it by hand. */
@Controller
class ScanPageController {

    private static final String TEMPLATE = "activity/scan/page";
    private static final String LABELS = "activity.scan.field";
    private static final int LONGEST_REASON = 200;

    private final ScanQueries scans;
    private final FilePage filePage;
    private final FileStore files;
    private final GroupAccess access;
    private final CurrentUser user;

    ScanPageController(ScanQueries scans, FilePage filePage, FileStore files, GroupAccess access, CurrentUser user) {
        this.scans = scans;
        this.filePage = filePage;
        this.files = files;
        this.access = access;
        this.user = user;
    }

    /** With the sessions of a day, once one is asked for. */
    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "scan", idParam = "pageId")
    @GetMapping(ScanUrls.SCAN_PAGE)
    ModelAndView page(@PathVariable ScanPageId pageId, Form form) {
        var page = find(pageId);
        var view = view(page, form, null);
        return form.errors().any() ? Pages.invalid(TEMPLATE, view) : Pages.show(TEMPLATE, view);
    }

    /** Made here of what was handed in, and nothing of somebody else's file is in it: it may be shown. */
    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "scan", idParam = "pageId")
    @GetMapping(ScanUrls.SCAN_PICTURE)
    void picture(@PathVariable ScanPageId pageId, HttpServletResponse response) throws IOException {
        var file = Optional.ofNullable(find(pageId).picture())
                .flatMap(files::find)
                .orElseThrow(() -> new NotFound("picture of page " + pageId));
        try (var content = files.open(file)) {
            response.setContentType(file.type().mediaType());
            response.setContentLengthLong(file.sizeBytes());
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
            content.transferTo(response.getOutputStream());
        }
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "scan", idParam = "pageId")
    @PostMapping(ScanUrls.FILE_SCAN_PAGE)
    ModelAndView file(@PathVariable ScanPageId pageId, Form form) {
        var page = find(pageId);
        var chosen = form.read(LABELS)
                .choice(
                        "session",
                        sessions(form).stream().map(one -> one.id().toString()).toList());
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, view(page, form, null));
        }
        var session = SessionId.valueOf(chosen.get());
        access.requireWritable(session);
        return switch (filePage.withSession(pageId, session)) {
            case FilePage.Done done ->
                Pages.redirect(ScanUrls.scanPage(pageId.value()), Notice.done("activity.scan.filed"));
            case FilePage.Stale stale -> stale(pageId);
        };
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "scan", idParam = "pageId")
    @PostMapping(ScanUrls.THROW_SCAN_PAGE_AWAY)
    ModelAndView throwAway(@PathVariable ScanPageId pageId, Form form) {
        var page = find(pageId);
        var reason = form.read(LABELS).text("reason", LONGEST_REASON);
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, view(page, form, null));
        }
        return switch (filePage.throwAway(pageId, reason.get())) {
            case FilePage.Done done -> Pages.redirect(ScanUrls.SCANS, Notice.done("activity.scan.thrown-away"));
            case FilePage.Stale stale -> stale(pageId);
        };
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "scan", idParam = "pageId")
    @PostMapping(ScanUrls.TAKE_SCAN_PAGE_BACK)
    ModelAndView takeBack(@PathVariable ScanPageId pageId) {
        var page = find(pageId);
        if (page.session() != null) {
            access.requireWritable(page.session().id());
        }
        return switch (filePage.takeBack(pageId)) {
            case FilePage.Done done ->
                Pages.redirect(
                        page.own() ? ScanUrls.scanPage(pageId.value()) : ScanUrls.SCANS,
                        Notice.done("activity.scan.waits"));
            case FilePage.Stale stale -> stale(pageId);
        };
    }

    private ModelAndView stale(ScanPageId pageId) {
        return Pages.stale(TEMPLATE, view(find(pageId), Form.blank(), Notice.warning("activity.scan.stale")));
    }

    private Page find(ScanPageId pageId) {
        return scans.page(pageId, account(), access.sight())
                .orElseThrow(() -> new NotFound("page of a scan " + pageId));
    }

    private ScanPageView view(Page page, Form form, @Nullable Notice problem) {
        return new ScanPageView(page, form, sessions(form), problem);
    }

    private List<Filed> sessions(Form form) {
        return form.read(LABELS)
                .optional()
                .date("day")
                .ifGiven()
                .map(day -> scans.sessions(TimeRange.wholeDay(day), access.sight()))
                .orElse(List.of());
    }

    private AccountId account() {
        return new AccountId(user.get().account());
    }
}
