package pl.mors.activity.booking;

import pl.mors.platform.web.Form;

/**
 * The form that corrects a booking by others.
 *
 * @param stale whether somebody else changed it since it was read
 */
public record CorrectPage(Form form, OutsideBooking booking, boolean stale) {}
