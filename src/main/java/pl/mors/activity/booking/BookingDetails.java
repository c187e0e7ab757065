package pl.mors.activity.booking;

import org.jspecify.annotations.Nullable;

/**
 * Who has a room and what for.
 *
 * @param purpose as the calendar of the staff says it
 * @param bookedBy an organisation or a person
 */
public record BookingDetails(
        String purpose, String bookedBy, @Nullable String phone) {}
