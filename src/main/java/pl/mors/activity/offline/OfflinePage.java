package pl.mors.activity.offline;

import java.util.List;
import pl.mors.activity.attendance.AttendanceStatus;
import pl.mors.activity.attendance.Sheet;

/** The page without its lists, which a device keeps encrypted and puts in by itself. */
public record OfflinePage() {

    /** The scripts of the page. */
    public static final List<String> PARTS =
            List.of("offline/attendance.js", "offline/sheets.js", "offline/store.js", "offline/sync.js");

    public int mostMinutes() {
        return Sheet.MOST_MINUTES;
    }

    public int mostGuests() {
        return Sheet.MOST_GUESTS;
    }

    /** What can be ticked. */
    public List<AttendanceStatus> statuses() {
        return List.of(AttendanceStatus.values());
    }
}
