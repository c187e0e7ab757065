package pl.mors.person.teryt;

import org.jspecify.annotations.Nullable;

/**
 * A locality with what follows from it.
 *
 * @param urbanisation degree of the municipality by Eurostat's list, else the one that the organisation's latest
 *     statements of residence give most often for it; null while nobody stated one
 */
public record Place(
        String symbol,
        String name,
        String municipality,
        String county,
        String voivodeship,
        @Nullable Integer urbanisation) {}
