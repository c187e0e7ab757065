package pl.mors.activity;

import java.time.LocalDate;

/**
 * A session's sheet was saved for the first time or corrected; who was there is read from the facts.
 *
 * @param heldOn the Polish day of the session
 */
public record AttendanceRecorded(SessionId session, GroupId group, LocalDate heldOn) {}
