package pl.mors.activity.offline;

import java.util.List;
import pl.mors.activity.attendance.AttendanceStatus;

/** The page without its lists, which a device keeps encrypted and puts in by itself. */
public record OfflinePage() {

    /** What can be ticked. */
    public List<AttendanceStatus> statuses() {
        return List.of(AttendanceStatus.values());
    }
}
