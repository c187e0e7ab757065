package pl.mors.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;
import org.springframework.core.io.ClassPathResource;

/** Addresses of style sheets and scripts. They hold a digest of the files, so that browsers may keep them for good. */
public final class Assets {

    /**
     * htmx's settings: swap 422 (forms come back with their errors), nothing that a strict content security policy forbids, and
     * no copies of pages in the browser's storage.
     */
    public static final String HTMX = """
            {"allowEval":false,"allowScriptTags":false,"includeIndicatorStyles":false,"historyCacheSize":0,"refreshOnHistoryMiss":true,\
            "responseHandling":[{"code":"204","swap":false},{"code":"[23]..","swap":true},{"code":"422","swap":true},\
            {"code":"[45]..","swap":false,"error":true}]}""";

    private static final List<String> CHANGING = List.of(
            "mors.css",
            "mors.js",
            "week.js",
            "files.js",
            "frame.css",
            "htmx.min.js",
            "govuk-frontend.min.js",
            "offline/attendance.js",
            "offline/refused.js",
            "offline/sheets.js",
            "offline/store.js",
            "offline/sync.js");

    /** Digest of all files that may change. */
    static final String VERSION = version();

    private Assets() {}

    /** Address of a file of static/assets. */
    public static String href(String file) {
        return "/assets/" + VERSION + "/" + file;
    }

    private static String version() {
        CRC32 digest = new CRC32();
        for (String file : CHANGING) {
            try {
                digest.update(new ClassPathResource("static/assets/" + file).getContentAsByteArray());
            } catch (IOException e) {
                throw new UncheckedIOException("The build left out " + file, e);
            }
        }
        return Long.toHexString(digest.getValue());
    }
}
