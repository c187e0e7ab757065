package pl.mors.activity.scan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.scan.ScanQueries.Page;
import pl.mors.activity.scan.ScanQueries.Scan;

/** A scan and what became of its pages so far. */
public record ScanView(Scan scan, List<Page> pages) {

    /** How many pages are still to be compared with the list. */
    public long toConfirm() {
        return pages.stream().filter(Page::isToConfirm).count();
    }

    /** The one to go on with; null where none is to be compared. */
    public @Nullable Page next() {
        return pages.stream().filter(Page::isToConfirm).findFirst().orElse(null);
    }
}
