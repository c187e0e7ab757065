package pl.mors.activity.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a session's page says of it as a trip.
 *
 * @param returnsAt later than the calendar's hours where there is a night away; none while nobody filled the trip's file in
 * @param guardians who goes along to look after others; empty where the reader may not know
 */
public record TripOfSession(@Nullable Instant returnsAt, String guardians) {}
