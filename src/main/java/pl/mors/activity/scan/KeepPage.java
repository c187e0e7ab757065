package pl.mors.activity.scan;

import java.util.List;
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

    private final FileStore files;
    private final ScanRepository scans;
    private final SignedCopies copies;

    KeepPage(FileStore files, ScanRepository scans, SignedCopies copies) {
        this.files = files;
        this.scans = scans;
        this.copies = copies;
    }

    /** @param looks of its boxes; none where they could not be found */
    void ofSheet(ScanId scan, int number, byte[] picture, SheetCode code, List<Look> looks) {
        var page = ScanPageId.next();
        var sheet = scans.sheet(code.sheet()).orElseThrow();
        if (scans.addPage(page, scan, number, store(number, picture), Finding.SHEET)) {
            scans.file(page, sheet.session(), code, null);
            scans.addLines(page, (code.page() - 1) * sheet.layout().linesOfPage(), looks);
        }
    }

    void ofPaper(ScanId scan, int number, byte[] picture, PageCode code) {
        var page = ScanPageId.next();
        var file = store(number, picture);
        if (scans.addPage(page, scan, number, file, Finding.PAPER)) {
            scans.fileAsCopy(page, copies.keep(code, file));
        }
    }

    void toLookAt(ScanId scan, int number, byte[] picture, Finding found) {
        scans.addPage(ScanPageId.next(), scan, number, store(number, picture), found);
    }

    void unreadable(ScanId scan, int number) {
        scans.addPage(ScanPageId.next(), scan, number, null, Finding.UNREADABLE);
    }

    private FileId store(int number, byte[] picture) {
        return switch (files.store(FileKind.PAPER, "strona-" + number + ".jpg", FileSource.of(picture))) {
            case StoreFileOutcome.Stored(var id, var type, long size) -> id;
            case StoreFileOutcome.Refused(var reason, var kind) ->
                throw new IllegalStateException("the picture of page " + number + " is refused: " + reason);
        };
    }
}
