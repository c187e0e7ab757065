package pl.mors.activity.room;

import org.jspecify.annotations.Nullable;

/** What may change about a venue. */
record VenueDetails(String name, @Nullable String address) {}
