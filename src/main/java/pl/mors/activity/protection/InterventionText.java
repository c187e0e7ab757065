package pl.mors.activity.protection;

import org.jspecify.annotations.Nullable;

/**
 * What a card says, in words; enciphered where it is kept.
 *
 * @param reporter who reported
 * @param report what
 * @param done what was done since, day by day
 * @param told to whom it was reported further: police, court, family
 */
public record InterventionText(
        String reporter,
        String report,
        @Nullable String done,
        @Nullable String told) {}
