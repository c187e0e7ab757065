package pl.mors.activity.scan;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ScanUrls;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.document.Download;
import pl.mors.document.FileStore;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** A page of a scan: its picture, and where somebody files it by hand. */
@Controller
class ScanPageController {

    private static final int LONGEST_REASON = 200;

    private final ScanPages pages;
    private final FilePage filePage;
    private final FileStore files;
    private final Download download;
    private final GroupAccess access;

    ScanPageController(ScanPages pages, FilePage filePage, FileStore files, Download download, GroupAccess access) {
        this.pages = pages;
        this.filePage = filePage;
        this.files = files;
        this.download = download;
        this.access = access;
    }

    /** With the sessions of a day, once one is asked for. */
    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "scan", idParam = "pageId")
    @GetMapping(ScanUrls.SCAN_PAGE)
    ModelAndView page(@PathVariable ScanPageId pageId, Form form) {
        var view = pages.opened(pages.find(pageId), form, null);
        return form.errors().any() ? Pages.invalid(ScanPages.TEMPLATE, view) : Pages.show(ScanPages.TEMPLATE, view);
    }

    /** Made here of what was handed in, and nothing of somebody else's file is in it: it may be shown. */
    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "scan", idParam = "pageId")
    @GetMapping(ScanUrls.SCAN_PICTURE)
    void picture(@PathVariable ScanPageId pageId, HttpServletResponse response) throws IOException {
        var file = pages.find(pageId)
                .shownPicture()
                .flatMap(files::find)
                .orElseThrow(() -> new NotFound("picture of page " + pageId));
        download.show(file, response);
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "scan", idParam = "pageId")
    @PostMapping(ScanUrls.FILE_SCAN_PAGE)
    ModelAndView file(@PathVariable ScanPageId pageId, Form form) {
        var page = pages.find(pageId);
        var chosen = form.read(ScanPages.LABELS)
                .choice(
                        "session",
                        pages.sessions(form).stream()
                                .map(one -> one.id().toString())
                                .toList());
        if (form.errors().any()) {
            return Pages.invalid(ScanPages.TEMPLATE, pages.typed(page, form, null));
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
    @PostMapping(ScanUrls.FILE_SCAN_PAGE_WITH_PAPER)
    ModelAndView fileWithPaper(@PathVariable ScanPageId pageId) {
        pages.find(pageId);
        return switch (filePage.withItsPaper(pageId)) {
            case FilePage.Done done ->
                Pages.redirect(ScanUrls.scanPage(pageId.value()), Notice.done("activity.scan.filed.paper"));
            case FilePage.Stale stale -> stale(pageId);
        };
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "scan", idParam = "pageId")
    @PostMapping(ScanUrls.THROW_SCAN_PAGE_AWAY)
    ModelAndView throwAway(@PathVariable ScanPageId pageId, Form form) {
        var page = pages.find(pageId);
        var reason = form.read(ScanPages.LABELS).text("reason", LONGEST_REASON);
        if (form.errors().any()) {
            return Pages.invalid(ScanPages.TEMPLATE, pages.typed(page, form, null));
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
        var page = pages.find(pageId);
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
        return Pages.stale(
                ScanPages.TEMPLATE,
                pages.opened(pages.find(pageId), Form.blank(), Notice.warning("activity.scan.stale")));
    }
}
