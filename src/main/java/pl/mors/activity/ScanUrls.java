package pl.mors.activity;

import java.util.UUID;

/** Addresses of scanned attendance sheets. */
public final class ScanUrls {

    public static final String SCANS = "/pulpit/skany";
    public static final String SCAN = SCANS + "/{scanId}";
    public static final String SCAN_PAGE = SCANS + "/strony/{pageId}";
    public static final String SCAN_PICTURE = SCAN_PAGE + "/obraz.jpg";
    public static final String FILE_SCAN_PAGE = SCAN_PAGE + "/zajecia";
    public static final String FILE_SCAN_PAGE_WITH_PAPER = SCAN_PAGE + "/dokument";
    public static final String THROW_SCAN_PAGE_AWAY = SCAN_PAGE + "/odrzucenie";
    public static final String TAKE_SCAN_PAGE_BACK = SCAN_PAGE + "/cofniecie";
    public static final String CONFIRM_SIGNATURES = SCAN_PAGE + "/podpisy";

    private ScanUrls() {}

    public static String scan(UUID scan) {
        return SCAN.replace("{scanId}", scan.toString());
    }

    public static String scanPage(UUID page) {
        return ofScanPage(SCAN_PAGE, page);
    }

    public static String scanPicture(UUID page) {
        return ofScanPage(SCAN_PICTURE, page);
    }

    public static String fileScanPage(UUID page) {
        return ofScanPage(FILE_SCAN_PAGE, page);
    }

    public static String fileScanPageWithPaper(UUID page) {
        return ofScanPage(FILE_SCAN_PAGE_WITH_PAPER, page);
    }

    public static String throwScanPageAway(UUID page) {
        return ofScanPage(THROW_SCAN_PAGE_AWAY, page);
    }

    public static String takeScanPageBack(UUID page) {
        return ofScanPage(TAKE_SCAN_PAGE_BACK, page);
    }

    public static String confirmSignatures(UUID page) {
        return ofScanPage(CONFIRM_SIGNATURES, page);
    }

    private static String ofScanPage(String pattern, UUID page) {
        return pattern.replace("{pageId}", page.toString());
    }
}
