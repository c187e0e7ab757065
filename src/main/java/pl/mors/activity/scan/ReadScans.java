package pl.mors.activity.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import pl.mors.activity.scan.ScanRepository.Waiting;
import pl.mors.document.FileStore;
import pl.mors.platform.DataFolder;

/**
 * Looks at the pages of scans that were handed in, one after the other, each kept in a transaction of its own: what was interrupted goes
 * on with the next page.
 */
@Service
class ReadScans {

    private static final Logger log = LoggerFactory.getLogger(ReadScans.class);

    private final WaitingScans waiting;
    private final FileStore files;
    private final KeepPage keepPage;
    private final DataFolder folder;

    ReadScans(WaitingScans waiting, FileStore files, KeepPage keepPage, DataFolder folder) {
        this.waiting = waiting;
        this.files = files;
        this.keepPage = keepPage;
        this.folder = folder;
    }

    /** All that wait in the current organisation. A scan that cannot be opened any more holds up no other. */
    void read() {
        for (var scan : waiting.all()) {
            try {
                read(scan);
            } catch (IOException | RuntimeException failure) {
                log.error("scan {} could not be read", scan.scan(), failure);
            }
        }
    }

    private void read(Waiting scan) throws IOException {
        try (var onDisk = ScanOnDisk.of(folder, content(scan));
                var pages = ScannedPages.open(onDisk.source())) {
            for (int number = scan.next(); number <= scan.pages(); number++) {
                read(scan.scan(), pages, number);
            }
        } catch (UnreadableScan changed) {
            throw new IllegalStateException("what was opened when it was handed in opens no more", changed);
        }
    }

    private void read(ScanId scan, ScannedPages pages, int number) {
        try {
            var page = pages.page(number);
            var picture = page.picture();
            if (!page.whole()) {
                keepPage.toLookAt(scan, number, Pictures.jpeg(picture), Finding.CUT_OFF);
                return;
            }
            switch (CodeFinder.find(picture)) {
                case CodeFinder.OfSheet found -> keep(scan, number, picture, found);
                case CodeFinder.OfPaper found -> keep(scan, number, picture, found);
                case CodeFinder.Other other ->
                    keepPage.toLookAt(scan, number, Pictures.jpeg(picture), Finding.OTHER_CODE);
                case CodeFinder.None none -> keepPage.toLookAt(scan, number, Pictures.jpeg(picture), Finding.NO_CODE);
            }
        } catch (UnreadableScan unreadable) {
            log.warn("page {} of scan {}", number, scan, unreadable);
            keepPage.unreadable(scan, number, unreadable.found());
        }
    }

    /** Of a sheet that is none of the organisation's nobody here knows where its lines are. */
    private void keep(ScanId scan, int number, BufferedImage page, CodeFinder.OfSheet found) {
        waiting.layoutOf(found.code().sheet())
                .map(layout -> SheetReading.of(page, found, layout))
                .ifPresentOrElse(
                        read -> keepPage.ofSheet(
                                scan, number, Pictures.jpeg(read.picture()), found.code(), read.looks()),
                        () -> keepPage.toLookAt(
                                scan,
                                number,
                                Pictures.jpeg(Pictures.turned(page, found.quarters())),
                                Finding.UNKNOWN_SHEET));
    }

    private void keep(ScanId scan, int number, BufferedImage page, CodeFinder.OfPaper found) {
        byte[] upright = Pictures.jpeg(Pictures.turned(page, found.quarters()));
        if (waiting.isPrinted(found.code())) {
            keepPage.ofPaper(scan, number, upright, found.code());
        } else {
            keepPage.toLookAt(scan, number, upright, Finding.UNKNOWN_SHEET);
        }
    }

    private InputStream content(Waiting scan) {
        return files.open(files.find(scan.file()).orElseThrow());
    }
}
