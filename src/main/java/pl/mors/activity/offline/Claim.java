package pl.mors.activity.offline;

import java.util.UUID;
import pl.mors.activity.attendance.AttendanceStatus;

/**
 * What a device, or the sheet's page, says about a person at a session.
 *
 * @param by which device
 * @param counter order within the device, whatever its clock says
 * @param seen the session's version that the device knew when it said so
 * @param version the session's version that came of it
 */
record Claim(UUID by, long counter, int seen, int version, AttendanceStatus status) {

    /** Whether whoever said this had said, or knew, the other one before. */
    boolean replaces(Claim other) {
        return by.equals(other.by) ? counter > other.counter : seen >= other.version;
    }
}
