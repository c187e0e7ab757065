package pl.mors.activity.trip;

import org.jspecify.annotations.Nullable;

/**
 * What is written down about a trip for those who go and those who wait.
 *
 * @param route with its stops
 * @param carrier who drives
 * @param seats of the vehicle, without the driver's; none where nobody counts them
 * @param policyNumber of the insurance
 * @param firstAid who helps first, and where the kit is
 */
public record TripPlan(
        @Nullable String route,
        @Nullable String carrier,
        @Nullable Integer seats,
        @Nullable String policyNumber,
        @Nullable String firstAid) {

    /** Whether so many people do not all have a seat. */
    boolean isTooSmallFor(long people) {
        return seats != null && people > seats;
    }
}
