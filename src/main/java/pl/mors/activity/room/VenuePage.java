package pl.mors.activity.room;

import pl.mors.platform.web.Form;

/**
 * The form about a venue.
 *
 * @param stale whether somebody else changed it since it was read
 */
public record VenuePage(Form form, Venue venue, boolean stale) {}
