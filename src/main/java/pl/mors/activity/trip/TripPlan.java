package pl.mors.activity.trip;

import org.jspecify.annotations.Nullable;

/**
 * What is written down about a trip for those who go and those who wait.
 *
 * @param route with its stops
 * @param carrier who drives
 * @param policyNumber of the insurance
 * @param firstAid who helps first, and where the kit is
 */
public record TripPlan(
        @Nullable String route,
        @Nullable String carrier,
        @Nullable String policyNumber,
        @Nullable String firstAid) {}
