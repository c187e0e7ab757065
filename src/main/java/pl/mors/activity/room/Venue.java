package pl.mors.activity.room;

import org.jspecify.annotations.Nullable;
import pl.mors.programme.VenueId;

/**
 * A venue as the pages about rooms show it.
 *
 * @param version grows with each change; a form sends it back so that nobody overwrites a colleague unseen
 */
public record Venue(VenueId id, String name, @Nullable String address, int version) {}
