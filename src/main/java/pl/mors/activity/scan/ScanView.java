package pl.mors.activity.scan;

import java.util.List;
import pl.mors.activity.scan.ScanQueries.Page;
import pl.mors.activity.scan.ScanQueries.Scan;

/** A scan and what became of its pages so far. */
public record ScanView(Scan scan, List<Page> pages) {}
