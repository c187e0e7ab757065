package pl.mors.activity.booking;

import java.time.Instant;

/**
 * A booking by others.
 *
 * @param now what has begun by then is not called off any more
 * @param mayWrite whether the reader may correct it and call it off
 */
public record BookingPage(OutsideBooking booking, Instant now, boolean mayWrite) {}
