package pl.mors.activity.session;

import pl.mors.calendar.BookingOutcome;
import pl.mors.calendar.TimeRange;

/** A time that was asked for and could not be booked, and why. */
public record Clash(TimeRange wanted, BookingOutcome.Refusal refusal) {}
