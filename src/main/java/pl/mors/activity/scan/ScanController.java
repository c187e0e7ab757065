package pl.mors.activity.scan;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ScanUrls;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.DataFolder;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Cursor;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** Scans of signed sheets: handing them in, and what became of them. */
@Controller
class ScanController {

    private static final String LIST = "activity/scan/scans";

    private final ScanQueries scans;
    private final TakeScans takeScans;
    private final DataFolder folder;
    private final ScanPages scanPages;

    ScanController(ScanQueries scans, TakeScans takeScans, DataFolder folder, ScanPages scanPages) {
        this.scans = scans;
        this.takeScans = takeScans;
        this.folder = folder;
        this.scanPages = scanPages;
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData("scans")
    @GetMapping(ScanUrls.SCANS)
    ModelAndView scans(@RequestParam(name = Cursor.PARAMETER, required = false) @Nullable String cursor) {
        return Pages.show(LIST, page(Form.blank(), Cursor.ofId(cursor)));
    }

    /** Files before one that is refused stay handed in: handing them in again costs nothing. */
    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData("scans")
    @PostMapping(ScanUrls.SCANS)
    ModelAndView take(
            @RequestParam(name = ScanListPage.FILES, required = false) @Nullable List<MultipartFile> sent, Form form)
            throws IOException {
        var chosen = Objects.requireNonNullElse(sent, List.<MultipartFile>of()).stream()
                .filter(file -> !file.isEmpty())
                .toList();
        if (chosen.isEmpty()) {
            form.errors().add(ScanListPage.FILES, "activity.scan.missing");
        }
        int pages = 0;
        int before = 0;
        for (var file : chosen) {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            switch (take(file, name, TakeScans.MOST_PAGES - pages)) {
                case TakeScans.Taken taken -> pages += taken.pages();
                case TakeScans.TakenBefore again -> before++;
                case TakeScans.TooManyPages tooMany ->
                    refuse(form, "activity.scan.too-many", name, TakeScans.MOST_PAGES);
                case TakeScans.NoScan none -> refuse(form, "activity.scan.no-scan", name);
                case TakeScans.FileRefused(var why) -> why.sayAt(ScanListPage.FILES, form.errors());
            }
        }
        return form.errors().any()
                ? Pages.invalid(LIST, page(form, Cursor.start()))
                : Pages.redirect(ScanUrls.SCANS, taken(pages, before));
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "scan", idParam = "scanId")
    @GetMapping(ScanUrls.SCAN)
    ModelAndView scan(@PathVariable ScanId scanId) {
        var reader = scanPages.reader();
        var scan = scans.handedInBy(reader.account(), scanId).orElseThrow(() -> new NotFound("scan " + scanId));
        return Pages.show("activity/scan/scan", new ScanView(scan, scans.pages(scanId, reader)));
    }

    private TakeScans.Outcome take(MultipartFile file, String name, int pagesLeft) throws IOException {
        try (var onDisk = ScanOnDisk.of(folder, file.getInputStream())) {
            return takeScans.take(name, onDisk.source(), pagesLeft);
        }
    }

    private static void refuse(Form form, String key, Object... args) {
        form.errors().add(ScanListPage.FILES, key, args);
    }

    private static Notice taken(int pages, int before) {
        return before == 0
                ? Notice.done("activity.scan.taken", Texts.n("activity.scan.pages", pages))
                : pages == 0
                        ? Notice.info("activity.scan.taken-before")
                        : Notice.info("activity.scan.taken-and-before", Texts.n("activity.scan.pages", pages));
    }

    private ScanListPage page(Form form, Cursor cursor) {
        var reader = scanPages.reader();
        return new ScanListPage(form, scans.handedInBy(reader.account(), cursor), scans.tray(reader));
    }
}
