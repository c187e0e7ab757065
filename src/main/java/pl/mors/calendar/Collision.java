package pl.mors.calendar;

import java.util.Optional;

/**
 * What stands in the way of a booking.
 *
 * @param what words for it where the reader may know them; empty otherwise, and pages then say only that the time is taken
 */
public record Collision(CalendarEntryId entry, TimeRange period, Optional<String> what) {}
