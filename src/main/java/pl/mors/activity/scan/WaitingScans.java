package pl.mors.activity.scan;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.printed.PrintedSheetId;
import pl.mors.activity.printed.SheetLayout;
import pl.mors.activity.scan.ScanRepository.Waiting;
import pl.mors.document.PageCode;
import pl.mors.document.SignedCopies;

/** What is still to be read, asked in a transaction that ends before the reading begins. */
@Component
@Transactional(readOnly = true)
class WaitingScans {

    private final ScanRepository scans;
    private final SignedCopies copies;

    WaitingScans(ScanRepository scans, SignedCopies copies) {
        this.scans = scans;
        this.copies = copies;
    }

    List<Waiting> all() {
        return scans.waiting();
    }

    /** Whether the organisation printed the paper, and it has such a page. */
    boolean isPrinted(PageCode code) {
        return copies.printed(code).isPresent();
    }

    /** A sheet of another organisation is not seen from here, so it cannot be told from one that never was. */
    Optional<SheetLayout> layoutOf(PrintedSheetId sheet) {
        return scans.sheet(sheet).map(ScanRepository.Sheet::layout);
    }
}
