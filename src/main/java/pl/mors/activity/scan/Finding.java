package pl.mors.activity.scan;

import java.util.Locale;
import pl.mors.platform.Coded;

/** What was found on a page of a scan. */
enum Finding implements Coded {
    /** The code of one of the organisation's sheets. */
    SHEET,
    /** The code of one of the organisation's papers. */
    PAPER,
    /** A code of a sheet or paper that is none of the organisation's. */
    UNKNOWN_SHEET,
    OTHER_CODE,
    NO_CODE,
    /** The end of the file is missing, and of the page what stood there. */
    CUT_OFF,
    /** A picture in a format that is not drawn. */
    OTHER_FORMAT,
    /** The page could not be drawn at all. */
    UNREADABLE;

    /** Key of its sentence. */
    String textKey() {
        return "activity.scan.found." + name().toLowerCase(Locale.ROOT);
    }
}
