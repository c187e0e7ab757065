package pl.mors.activity.offline;

import java.time.Instant;
import java.util.UUID;
import pl.mors.activity.attendance.AttendanceStatus;
import pl.mors.person.PersonId;

/**
 * A tick on a device.
 *
 * @param id made by the device: however often it is sent, it counts once
 * @param clock when it was, by the device's own clock
 */
record Tick(UUID id, PersonId person, AttendanceStatus status, long counter, int seen, Instant clock) {}
