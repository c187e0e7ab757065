package pl.mors.activity.scan;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.printed.SheetCode;
import pl.mors.document.FileId;
import pl.mors.document.FileKind;
import pl.mors.document.FileSource;
import pl.mors.document.FileStore;
import pl.mors.document.PageCode;
import pl.mors.document.SignedCopies;
import pl.mors.document.StoreFileOutcome;

/** Keeps a page that was looked at: filed where its code says, or put aside. */
@Service
@Transactional
class KeepPage {

    private static final Logger log = LoggerFactory.getLogger(KeepPage.class);

    private final FileStore files;
    private final ScanRepository scans;
    private final SignedCopies copies;

    KeepPage(FileStore files, ScanRepository scans, SignedCopies copies) {
        this.files = files;
        this.scans = scans;
        this.copies = copies;
    }

    /**
     * Its code says where it belongs, and nothing of who signed: of a page whose boxes could not be found, somebody compares the whole
     * picture.
     *
     * @param looks of its boxes; none where they could not be found
     */
    void ofSheet(ScanId scan, int number, byte[] picture, SheetCode code, List<Look> looks) {
        var page = ScanPageId.next();
        var sheet = scans.sheet(code.sheet()).orElseThrow();
        if (add(page, scan, number, picture, Finding.SHEET).isPresent()) {
            scans.file(page, sheet.session(), code, null);
            int before = (code.page() - 1) * sheet.layout().linesOfPage();
            if (looks.isEmpty()) {
                scans.addLinesNotFound(
                        page, code.sheet(), before, sheet.layout().linesOfPage());
            } else {
                scans.addLines(page, before, looks);
            }
        }
    }

    void ofPaper(ScanId scan, int number, byte[] picture, PageCode code) {
        var page = ScanPageId.next();
        add(page, scan, number, picture, Finding.PAPER)
                .ifPresent(file -> scans.fileAsCopy(page, copies.keep(code, file)));
    }

    void toLookAt(ScanId scan, int number, byte[] picture, Finding found) {
        add(ScanPageId.next(), scan, number, picture, found);
    }

    /** @param found why there is no picture of it */
    void unreadable(ScanId scan, int number, Finding found) {
        scans.addPage(ScanPageId.next(), scan, number, null, found);
    }

    /**
     * A picture that cannot be kept is like a page that cannot be read: it must not keep those behind it waiting.
     *
     * @return its picture; empty when somebody else added the page, or it could not be kept
     */
    private Optional<FileId> add(ScanPageId page, ScanId scan, int number, byte[] picture, Finding found) {
        return switch (files.storeOwn(FileKind.PAPER, "strona-" + number + ".jpg", FileSource.of(picture))) {
            case StoreFileOutcome.Stored(var file, var type, long size) ->
                scans.addPage(page, scan, number, file, found) ? Optional.of(file) : Optional.empty();
            case StoreFileOutcome.Refused(var reason, var kind) -> {
                log.warn("the picture of page {} of scan {} is refused: {}", number, scan, reason);
                unreadable(scan, number, Finding.UNREADABLE);
                yield Optional.empty();
            }
        };
    }
}
