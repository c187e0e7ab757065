package pl.mors.activity.scan;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionInterceptor;
import pl.mors.document.FileKind;
import pl.mors.document.FileSource;
import pl.mors.document.FileStore;
import pl.mors.document.StoreFileOutcome;

/** Takes in a file with signed sheets. Its pages are looked at afterwards, by {@link ReadScans}. */
@Service
class TakeScans {

    /** Of one file, and of the files that are handed in together. */
    static final int MOST_PAGES = 100;

    private final FileStore files;
    private final ScanRepository scans;

    TakeScans(FileStore files, ScanRepository scans) {
        this.files = files;
        this.scans = scans;
    }

    sealed interface Outcome {}

    record Taken(ScanId scan, int pages) implements Outcome {}

    /** The very same file was handed in before. */
    record TakenBefore(ScanId scan) implements Outcome {}

    record TooManyPages() implements Outcome {}

    record NoScan() implements Outcome {}

    record FileRefused(StoreFileOutcome.Refused why) implements Outcome {}

    /** @param pagesLeft how many pages it may have */
    @Transactional
    Outcome take(String fileName, FileSource content, int pagesLeft) throws IOException {
        byte[] sha256 = sha256(content);
        var before = scans.with(sha256);
        if (before.isPresent()) {
            return new TakenBefore(before.get());
        }
        int pages;
        try (var opened = ScannedPages.open(content)) {
            pages = opened.count();
        } catch (UnreadableScan unreadable) {
            return new NoScan();
        }
        if (pages == 0) {
            return new NoScan();
        }
        if (pages > pagesLeft) {
            return new TooManyPages();
        }
        return switch (files.store(FileKind.SCAN_BATCH, fileName, content)) {
            case StoreFileOutcome.Refused refused -> new FileRefused(refused);
            case StoreFileOutcome.Stored(var file, var type, long size) -> {
                var scan = ScanId.next();
                if (scans.add(scan, file, sha256, pages)) {
                    yield new Taken(scan, pages);
                }
                // Somebody was faster: not even the file's name is kept twice.
                TransactionInterceptor.currentTransactionStatus().setRollbackOnly();
                yield new TakenBefore(scans.with(sha256).orElseThrow());
            }
        };
    }

    private static byte[] sha256(FileSource content) throws IOException {
        try (var in = content.open()) {
            var sha256 = MessageDigest.getInstance("SHA-256");
            in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), sha256));
            return sha256.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
