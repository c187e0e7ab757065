package pl.mors.activity.scan;

import java.util.List;
import pl.mors.activity.ScanUrls;
import pl.mors.activity.scan.ScanQueries.Page;
import pl.mors.activity.scan.ScanQueries.Scan;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Href;
import pl.mors.platform.web.Slice;

/**
 * Scans that somebody handed in, and where the next are handed in.
 *
 * @param tray pages that wait to be filed by hand
 */
public record ScanListPage(Form form, Slice<Scan> scans, List<Page> tray) {

    /** The field of the files. */
    public static final String FILES = "files";

    public Href address() {
        return Href.of(ScanUrls.SCANS);
    }

    /** Whether there are pages that nobody looked at yet. */
    public boolean isReading() {
        return scans.rows().stream().anyMatch(scan -> !scan.isRead());
    }
}
