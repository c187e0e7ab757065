package pl.mors.activity.offline;

import java.util.List;
import pl.mors.activity.attendance.AttendanceStatus;
import pl.mors.activity.attendance.Sheet;
import pl.mors.activity.glass.Strokes;

/** The page without its lists, which a device keeps encrypted and puts in by itself. */
public record OfflinePage() {

    /** The scripts of the page. */
    public static final List<String> PARTS = List.of(
            "offline/attendance.js",
            "offline/refused.js",
            "offline/sheets.js",
            "offline/sign.js",
            "offline/store.js",
            "offline/sync.js");

    public int mostMinutes() {
        return Sheet.MOST_MINUTES;
    }

    /** Size of what people sign on. */
    public int glassWidth() {
        return Strokes.WIDTH;
    }

    public int glassHeight() {
        return Strokes.HEIGHT;
    }

    public int mostGuests() {
        return Sheet.MOST_GUESTS;
    }

    /** What can be ticked. */
    public List<AttendanceStatus> statuses() {
        return List.of(AttendanceStatus.values());
    }
}
