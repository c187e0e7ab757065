package pl.mors.activity.scan;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.document.SignedCopies;

/** What somebody decides about a page by looking at it. What was decided before is superseded, not lost. */
@Service
@Transactional
class FilePage {

    private final ScanRepository scans;
    private final SignedCopies copies;

    FilePage(ScanRepository scans, SignedCopies copies) {
        this.scans = scans;
        this.copies = copies;
    }

    sealed interface Outcome {}

    record Done() implements Outcome {}

    /** Somebody else decided about the page since it was shown. */
    record Stale() implements Outcome {}

    /** With its lines where it carries the code of a sheet of that session. */
    Outcome withSession(ScanPageId page, SessionId session) {
        scans.lock(page);
        if (scans.isFiled(page)) {
            return new Stale();
        }
        scans.file(page, session, scans.codeBefore(page, session).orElse(null), null);
        return new Done();
    }

    /** As a signed copy of the paper whose code it carries, where it was filed at first. */
    Outcome withItsPaper(ScanPageId page) {
        scans.lock(page);
        var before = scans.copyBefore(page);
        if (scans.isFiled(page) || before.isEmpty()) {
            return new Stale();
        }
        scans.fileAsCopy(page, copies.keepAgain(before.get()));
        return new Done();
    }

    Outcome throwAway(ScanPageId page, String reason) {
        scans.lock(page);
        if (scans.isFiled(page)) {
            return new Stale();
        }
        scans.file(page, null, null, reason);
        return new Done();
    }

    /** The page waits again. */
    Outcome takeBack(ScanPageId page) {
        scans.lock(page);
        if (!scans.isFiled(page)) {
            return new Stale();
        }
        scans.copyOf(page).ifPresent(copies::withdraw);
        scans.supersede(page);
        return new Done();
    }
}
