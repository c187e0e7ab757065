package pl.mors.person.teryt;

import org.jspecify.annotations.Nullable;

/**
 * A locality with what follows from it.
 *
 * @param urbanisation degree that the organisation's register states for the municipality; null while nobody stated one
 */
public record Place(
        String symbol,
        String name,
        String municipality,
        String county,
        String voivodeship,
        @Nullable Integer urbanisation) {}
